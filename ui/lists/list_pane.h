// ListPane: papers that belong to no case, in the Cases place: their list, and the chosen one beside it; with
// large text the list or the paper, one at a time. The search comes from the place.
#pragma once

#include "ui/context.h"

#include <QWidget>

class QTableView;

namespace bm {

class EmptyHint;
class ErrorBanner;
class PagedRows;
class PaperDetailBase;

class ListPane : public QWidget
{
    Q_OBJECT

public:
    void open(const QString& number);
    void focusList();
    void reprint(); // the one on show
    void back();    // large text: from the paper to the list

Q_SIGNALS:
    void told(const QString& text);
    void oneShown(bool one); // large text: the paper has the whole place

protected:
    ListPane(UiContext& context, QWidget* parent);
    void build(PagedRows* model, PaperDetailBase* detail, const QList<int>& widths);
    void beginFind(); // the list is about to be asked for anew
    [[nodiscard]] virtual bool concerns(const ChangeSet& what) const = 0;
    [[nodiscard]] virtual bool searching() const = 0;
    virtual void sayEmpty(EmptyHint& hint) const = 0;

    [[nodiscard]] UiContext& context() const { return m_context; }
    [[nodiscard]] QTableView* list() const { return m_list; }
    [[nodiscard]] bool single() const { return m_single; }
    void showEvent(QShowEvent* event) override;

private:
    void makeList();
    void listLoaded();
    void showOne(bool one);
    void choose(const QString& number);
    void reload();

    UiContext& m_context;
    PagedRows* m_model = nullptr;
    PaperDetailBase* m_detail = nullptr;
    QTableView* m_list;
    EmptyHint* m_empty;
    ErrorBanner* m_banner;
    QWidget* m_listBox;
    bool m_single;
    bool m_stale = true;
};

} // namespace bm

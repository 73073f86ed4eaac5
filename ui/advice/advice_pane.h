// AdvicePane: the telling sheets and referral slips in the Cases place: the list, and the chosen one beside
// it; with large text the list or the sheet, one at a time. Its filter comes from the place.
#pragma once

#include "ui/context.h"

#include <QWidget>

class QTableView;

namespace bm {

class AdviceDetail;
class AdviceListModel;
class EmptyHint;
class ErrorBanner;

class AdvicePane final : public QWidget
{
    Q_OBJECT

public:
    explicit AdvicePane(UiContext& context, QWidget* parent = nullptr);

    void find(const QString& text, const QString& matter);
    void open(const QString& number);
    void focusList();
    void reprint(); // the one on show
    void back();    // large text: from the sheet to the list

Q_SIGNALS:
    void told(const QString& text);
    void takeWanted(const QString& number);
    void oneShown(bool one); // large text: the sheet has the whole place

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeList();
    void listLoaded();
    void showOne(bool one);
    void choose(const QString& number);

    UiContext& m_context;
    AdviceListModel* m_model;
    QTableView* m_list;
    EmptyHint* m_empty;
    AdviceDetail* m_detail;
    ErrorBanner* m_banner;
    QWidget* m_listBox;
    bool m_single;
    bool m_stale = true;
};

} // namespace bm

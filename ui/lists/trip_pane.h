// TripPane: the transit lists and hand-out rolls in the Cases place: the list of them, and the chosen one
// with where each of its cases is beside it; with large text one at a time. Its search comes from the place.
#pragma once

#include "ui/context.h"

#include <QWidget>

class QTableView;

namespace bm {

class TripDetail;
class TripListModel;
class EmptyHint;
class ErrorBanner;

class TripPane final : public QWidget
{
    Q_OBJECT

public:
    explicit TripPane(UiContext& context, QWidget* parent = nullptr);

    void find(const QString& text);
    void open(const QString& number);
    void focusList();
    void reprint(); // the one on show
    void record();  // what came back of it
    void back();    // large text: from one to the list

Q_SIGNALS:
    void told(const QString& text);
    void caseWanted(const QString& number);
    void oneShown(bool one); // large text: the list has the whole place

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeList();
    void listLoaded();
    void showOne(bool one);
    void choose(const QString& number);

    UiContext& m_context;
    TripListModel* m_model;
    QTableView* m_list;
    EmptyHint* m_empty;
    TripDetail* m_detail;
    ErrorBanner* m_banner;
    QWidget* m_listBox;
    bool m_single;
    bool m_stale = true;
};

} // namespace bm

// Scanner: hears a bar-code scanner that types like a keyboard, anywhere in the window: "BM1:", a number,
// Enter (reports/qr_code.h). What it typed is taken out of the field that had the focus.
//
// Told from a person by the prefix and by its speed (keys less than 80 ms apart); a field that was just being
// typed into keeps what stood in it before.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>

class QKeyEvent;

namespace bm {

class Scanner final : public QObject
{
    Q_OBJECT

public:
    // Listens to all key presses of the application while it lives.
    explicit Scanner(QObject* parent = nullptr);
    ~Scanner() override;

Q_SIGNALS:
    void scanned(const QString& code);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool take(const QKeyEvent& key);

    QString m_typed;
    QElapsedTimer m_sinceKey;
};

} // namespace bm

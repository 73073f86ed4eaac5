// Ask: every modal question of the window, so that tests can answer: prepared answers are used first, one per
// question, in order; without one the person is asked. Answers come back when the question is closed (a
// nested event loop of the dialog; the desk and the screen go on).
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QDialog;
class QWidget;

namespace bm {

class Ask
{
public:
    struct Question
    {
        QString title; // "撤销上一步?"
        QString text;  // what will happen
        QString yes;   // the verb on the button: "撤销"
        QString no;    // empty: "取消"
        bool danger = false;
    };
    [[nodiscard]] static bool confirm(QWidget* parent, const Question& question);
    // Several ways on: index of the button, -1 for cancel (Esc). The first is the default.
    [[nodiscard]] static int choose(QWidget* parent, const QString& title, const QString& text,
                                    const QStringList& buttons);
    static void tell(QWidget* parent, const QString& title, const QString& text);
    // Empty when cancelled. Filter as in QFileDialog.
    [[nodiscard]] static QString openFile(QWidget* parent, const QString& title, const QString& folder,
                                          const QString& filter);
    [[nodiscard]] static QString saveFile(QWidget* parent, const QString& title, const QString& proposal,
                                          const QString& filter);
    // Several at once; empty when cancelled.
    [[nodiscard]] static QStringList openFiles(QWidget* parent, const QString& title, const QString& folder,
                                               const QString& filter);
    [[nodiscard]] static QString openFolder(QWidget* parent, const QString& title, const QString& folder);
    // Runs a dialog that edits a draft; true when accepted.
    [[nodiscard]] static bool run(QDialog& dialog);

    // ---- for tests
    static void prepareConfirm(bool answer);
    static void prepareChoice(int index);
    static void prepareFile(const QString& path); // for every question of files and folders
    // Called with the shown dialog instead of waiting for a person; must close it.
    static void prepareDialog(std::function<void(QDialog&)> driver);
    // Text of the last question or telling.
    [[nodiscard]] static QString lastText();
    [[nodiscard]] static bool allUsed();
    static void reset();
};

} // namespace bm

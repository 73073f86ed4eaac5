#include "ui/ask.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <deque>
#include <utility>
#include <variant>

namespace bm {

namespace {

using Driver = std::function<void(QDialog&)>;

struct Prepared
{
    std::deque<bool> confirms;
    std::deque<int> choices;
    std::deque<QString> files;
    std::deque<Driver> drivers;
    QString last;
};

Prepared& prepared()
{
    static Prepared theOne;
    return theOne;
}

template <class T> bool take(std::deque<T>& queue, T& into)
{
    if (queue.empty())
        return false;
    into = std::move(queue.front());
    queue.pop_front();
    return true;
}

QString words(const QString& title, const QString& text)
{
    return text.isEmpty() ? title : title + u'\n' + text;
}

} // namespace

bool Ask::confirm(QWidget* parent, const Question& question)
{
    prepared().last = words(question.title, question.text);
    bool answer = false;
    if (take(prepared().confirms, answer))
        return answer;
    QMessageBox box(QMessageBox::NoIcon, question.title, question.title, QMessageBox::NoButton, parent);
    box.setInformativeText(question.text);
    QPushButton* yes = box.addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no =
        box.addButton(question.no.isEmpty() ? QCoreApplication::translate("bm::Ask", "Cancel") : question.no,
                      QMessageBox::RejectRole);
    if (question.danger)
        setStyleProperty(yes, "tone", QStringLiteral("bad"));
    box.setDefaultButton(question.danger ? no : yes);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

int Ask::choose(QWidget* parent, const QString& title, const QString& text, const QStringList& buttons)
{
    prepared().last = words(title, text);
    int answer = -1;
    if (take(prepared().choices, answer))
        return answer;
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::NoButton, parent);
    box.setInformativeText(text);
    QList<QAbstractButton*> made;
    for (const QString& label : buttons)
        made.append(box.addButton(label, QMessageBox::AcceptRole));
    QPushButton* cancel =
        box.addButton(QCoreApplication::translate("bm::Ask", "Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    if (!made.isEmpty())
        box.setDefaultButton(qobject_cast<QPushButton*>(made.first()));
    box.exec();
    return static_cast<int>(made.indexOf(box.clickedButton()));
}

void Ask::tell(QWidget* parent, const QString& title, const QString& text)
{
    prepared().last = words(title, text);
    bool answer = false;
    if (take(prepared().confirms, answer))
        return;
    QMessageBox box(QMessageBox::NoIcon, title, title, QMessageBox::Ok, parent);
    box.setInformativeText(text);
    box.exec();
}

QString Ask::openFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter)
{
    prepared().last = title;
    QString answer;
    if (take(prepared().files, answer))
        return answer;
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QString Ask::saveFile(QWidget* parent, const QString& title, const QString& proposal, const QString& filter)
{
    prepared().last = title;
    QString answer;
    if (take(prepared().files, answer))
        return answer;
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

QStringList Ask::openFiles(QWidget* parent, const QString& title, const QString& folder,
                           const QString& filter)
{
    prepared().last = title;
    QString answer;
    if (take(prepared().files, answer))
        return answer.split(u'\n', Qt::SkipEmptyParts);
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString Ask::openFolder(QWidget* parent, const QString& title, const QString& folder)
{
    prepared().last = title;
    QString answer;
    if (take(prepared().files, answer))
        return answer;
    return QFileDialog::getExistingDirectory(parent, title, folder);
}

bool Ask::run(QDialog& dialog)
{
    prepared().last = dialog.windowTitle();
    Driver driver;
    if (take(prepared().drivers, driver))
        QTimer::singleShot(0, &dialog, [&dialog, driver] { driver(dialog); });
    return dialog.exec() == QDialog::Accepted;
}

void Ask::prepareConfirm(bool answer)
{
    prepared().confirms.push_back(answer);
}

void Ask::prepareChoice(int index)
{
    prepared().choices.push_back(index);
}

void Ask::prepareFile(const QString& path)
{
    prepared().files.push_back(path);
}

void Ask::prepareDialog(std::function<void(QDialog&)> driver)
{
    prepared().drivers.push_back(std::move(driver));
}

QString Ask::lastText()
{
    return prepared().last;
}

bool Ask::allUsed()
{
    const Prepared& now = prepared();
    return now.confirms.empty() && now.choices.empty() && now.files.empty() && now.drivers.empty();
}

void Ask::reset()
{
    prepared() = {};
}

} // namespace bm

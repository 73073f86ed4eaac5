// The floor of start and memory: an empty QMainWindow.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1280, 720);
    window.show();
    return QApplication::exec();
}

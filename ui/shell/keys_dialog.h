// KeysDialog: the F1 sheet: every key of the place on show, and those that work everywhere.
#pragma once

#include "ui/place.h"

#include <QDialog>

namespace bm {

class KeysDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        QList<ShortcutInfo> keys;
    };
    explicit KeysDialog(const QList<Group>& groups, QWidget* parent = nullptr);
};

} // namespace bm

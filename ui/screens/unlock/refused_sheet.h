#pragma once
// In the place of the unlock sheet where the folder holds a store of the other kind: what, why and what to do. Nothing
// can be typed here, because no passphrase is wanted.

#include "core/base/error.h"
#include "ui/widgets/frame/cover_sheet.h"

namespace alongside::ui {

class RefusedSheet final : public CoverSheet {
    Q_OBJECT

public:
    explicit RefusedSheet(const Error& error, QWidget* parent = nullptr);

signals:
    void closeAsked();
};

} // namespace alongside::ui

#pragma once

#include "ledger/base/bytes.h"
#include "ledger/base/result.h"

#include <QImage>
#include <QString>

namespace bahi::ui {

/// The picture in the file at `path` as the book keeps it: upright, 4:5 out of its middle, made
/// small, a JPEG that says nothing of where, when or with what it was taken. Refuses
/// PhotoMalformed.
Result<Bytes> photoOutOf(const QString& path);

/// A kept photo; null if it cannot be shown.
QImage imageOf(const Bytes& jpeg);

} // namespace bahi::ui

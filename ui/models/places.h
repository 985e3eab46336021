#pragma once

#include <QString>

namespace bahi::ui {

/// Where this user keeps what she writes: her documents.
QString booksFolder();

/// A path in `folder` that nothing has yet: `practice.bahi`, `practice-2.bahi`.
QString freePath(const QString& folder, const QString& name);

/// `path` as people read it: `Home folder/Documents/ujala.bahi`. Not for opening.
QString shownPath(const QString& path);

} // namespace bahi::ui

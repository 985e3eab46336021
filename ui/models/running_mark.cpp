#include "ui/models/running_mark.h"

#include <QDir>
#include <QFile>

namespace bahi::ui {

RunningMark::RunningMark(const QString& folder)
    : m_path{QDir{folder}.filePath(QStringLiteral("desktop.running"))},
      m_wasLeft{QFile::exists(m_path)} {
    QDir{}.mkpath(folder);
    QFile mark{m_path};
    if (mark.open(QIODevice::WriteOnly)) mark.close();
}

RunningMark::~RunningMark() {
    QFile::remove(m_path);
}

} // namespace bahi::ui

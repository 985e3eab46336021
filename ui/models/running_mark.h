#pragma once

#include <QString>

namespace bahi::ui {

/// A small file in the state folder that stands there while the program runs, and is left behind
/// when it does not end by itself: by a power cut, or by a fault of ours.
class RunningMark {
public:
    /// Sets the mark. `folder` is made if it is not there; a folder that cannot be written leaves
    /// no mark, and nobody is bothered.
    explicit RunningMark(const QString& folder);
    ~RunningMark();
    RunningMark(const RunningMark&) = delete;
    RunningMark& operator=(const RunningMark&) = delete;

    /// Was the mark of an earlier run still there?
    bool wasLeft() const { return m_wasLeft; }

private:
    QString m_path;
    bool m_wasLeft = false;
};

} // namespace bahi::ui

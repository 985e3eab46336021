#pragma once

#include <cstdlib>
#include <optional>
#include <string>

namespace bahi::plain {

/// Where programs put private copies, as their surroundings name it, while this stands.
class TemporaryFolder {
public:
    explicit TemporaryFolder(const std::string& path) {
        const char* before = std::getenv("TMPDIR");
        if (before != nullptr) m_before = before;
        setenv("TMPDIR", path.c_str(), 1);
    }
    ~TemporaryFolder() {
        if (m_before)
            setenv("TMPDIR", m_before->c_str(), 1);
        else
            unsetenv("TMPDIR");
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

private:
    std::optional<std::string> m_before;
};

} // namespace bahi::plain

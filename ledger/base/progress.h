#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace bahi {

/// Thrown out of a long piece of work that nobody wants any more. What it had begun to make goes
/// with it.
struct Stopped {};

/// Who waits for a long piece of work: is told now and then how far it has come, which part is
/// being done, of how many; and may think better of it. One made of nothing hears nothing and waits
/// to the end.
class Progress {
public:
    using Tell = std::function<void(std::uint64_t part, std::uint64_t of)>;

    Progress() = default;
    template <class Told,
              std::enable_if_t<std::is_invocable_v<Told&, std::uint64_t, std::uint64_t>, int> = 0>
    Progress(Told told, std::stop_token stop = {})
        : m_tell{std::move(told)}, m_stop{std::move(stop)} {}

    /// Is anybody told? Counting the parts may cost something.
    explicit operator bool() const { return bool{m_tell}; }

    /// Throws Stopped where the work is not wanted any more.
    void goOn() const {
        if (m_stop.stop_requested()) throw Stopped{};
    }
    /// The same, and tells.
    void operator()(std::uint64_t part, std::uint64_t of) const {
        goOn();
        if (m_tell) m_tell(part, of);
    }

private:
    Tell m_tell;
    std::stop_token m_stop;
};

} // namespace bahi

#include "tests/app/ctl_runner.h"

#include <catch2/catch.hpp>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <stdexcept>

namespace bm::test {

namespace {

using Pipe = std::array<int, 2>;

Pipe newPipe()
{
    Pipe ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    return ends;
}

std::vector<char*> pointers(std::vector<std::string>& words)
{
    std::vector<char*> out;
    for (std::string& word : words)
        out.push_back(word.data());
    out.push_back(nullptr);
    return out;
}

// Ours first, so that it holds; the rest of the environment but what would change the answers.
std::vector<std::string> environmentOf(const std::vector<std::string>& more)
{
    std::vector<std::string> out = more;
    for (char** e = environ; *e; ++e) {
        const std::string entry = *e;
        if (!entry.starts_with("BIANMIN_") && !entry.starts_with("XDG_DATA_HOME="))
            out.push_back(entry);
    }
    return out;
}

// Reads both to their ends, whatever comes first.
void readAll(int out, int err, Said& said)
{
    std::array<pollfd, 2> fds{{{out, POLLIN, 0}, {err, POLLIN, 0}}};
    std::array<std::string*, 2> texts{&said.out, &said.err};
    int open = 2;
    while (open > 0 && poll(fds.data(), fds.size(), -1) > 0) {
        for (std::size_t i = 0; i < fds.size(); ++i) {
            if (fds[i].fd < 0 || fds[i].revents == 0)
                continue;
            std::array<char, 65536> buffer{};
            const ssize_t n = read(fds[i].fd, buffer.data(), buffer.size());
            if (n > 0) {
                texts[i]->append(buffer.data(), static_cast<std::size_t>(n));
            } else {
                fds[i].fd = -1;
                --open;
            }
        }
    }
}

} // namespace

Said runProgram(const std::vector<std::string>& command, const std::vector<std::string>& environment,
                const std::string& input)
{
    signal(SIGPIPE, SIG_IGN);
    const Pipe in = newPipe();
    const Pipe out = newPipe();
    const Pipe err = newPipe();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, in[0], 0);
    posix_spawn_file_actions_adddup2(&actions, out[1], 1);
    posix_spawn_file_actions_adddup2(&actions, err[1], 2);
    std::vector<std::string> words = command;
    std::vector<std::string> settings = environmentOf(environment);
    pid_t pid = 0;
    const int failed = posix_spawn(&pid, words[0].c_str(), &actions, nullptr, pointers(words).data(),
                                   pointers(settings).data());
    posix_spawn_file_actions_destroy(&actions);
    for (const int end : {in[0], out[1], err[1]})
        close(end);
    Said said;
    if (failed == 0) {
        // Small enough for the pipe to hold; a program that does not read it must not stop us.
        [[maybe_unused]] const ssize_t n = write(in[1], input.data(), input.size());
    }
    close(in[1]);
    if (failed == 0) {
        readAll(out[0], err[0], said);
        int status = 0;
        waitpid(pid, &status, 0);
        said.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    close(out[0]);
    close(err[0]);
    return said;
}

Said Station::ctl(const std::vector<std::string>& words, const std::string& input) const
{
    std::vector<std::string> command{BM_CTL, "--data", folder()};
    if (!m_now.empty())
        command.insert(command.end(), {"--now", m_now});
    command.insert(command.end(), words.begin(), words.end());
    return runProgram(command, {}, input);
}

Station::Answer Station::ask(std::vector<std::string> words, const std::string& input) const
{
    words.insert(words.begin(), "--json");
    Answer answer{ctl(words, input), std::nullopt};
    INFO(answer.said.out << answer.said.err);
    Result<json::Document> document = json::Document::parse(answer.said.out);
    REQUIRE(document.ok());
    answer.document = std::move(*document);
    return answer;
}

void Station::initTrial()
{
    const Said said = ctl({"init", "--trial", "--office", "511324101", "--name", "新政镇便民服务中心",
                           "--level", "township", "--station", "W1"});
    INFO(said.out << said.err);
    REQUIRE(said.exit == 0);
}

std::string Station::accept(const std::vector<std::string>& more)
{
    std::vector<std::string> words{"case", "accept"};
    words.insert(words.end(), more.begin(), more.end());
    const Answer answer = ask(words);
    INFO(answer.said.out);
    REQUIRE(answer.said.exit == 0);
    return answer.root()["number"].str();
}

std::vector<std::string> membersOf(const json::Value& object)
{
    std::vector<std::string> names;
    for (const auto& [name, value] : object.members())
        names.emplace_back(name);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace bm::test

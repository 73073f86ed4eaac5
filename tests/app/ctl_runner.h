// Runs the real bianminctl, as somebody at a terminal would, and gives back what it said.
#pragma once

#include "core/base/json.h"
#include "tests/support/temp_dir.h"

#include <optional>
#include <string>
#include <vector>

namespace bm::test {

struct Said
{
    int exit = -1; // 128 + signal when it was ended by one
    std::string out;
    std::string err;
};

[[nodiscard]] Said runProgram(const std::vector<std::string>& command,
                              const std::vector<std::string>& environment = {},
                              const std::string& input = {});

// A data folder of its own, with or without a station in it.
class Station
{
public:
    Station() = default;

    [[nodiscard]] std::string folder() const { return m_temp / "data"; }
    [[nodiscard]] std::string file(const std::string& name) const { return m_temp / name; }
    // bianminctl --data FOLDER …
    [[nodiscard]] Said ctl(const std::vector<std::string>& words, const std::string& input = {}) const;
    // The same with --json; requires one JSON document.
    struct Answer
    {
        Said said;
        std::optional<json::Document> document;
        [[nodiscard]] json::Value root() const { return document->root(); }
    };
    [[nodiscard]] Answer ask(std::vector<std::string> words, const std::string& input = {}) const;
    // init --trial as W1 of 新政镇, on the clock of ask() and ctl(); REQUIREs success.
    void initTrial();
    // --now for every call from here on; empty: the real clock.
    void setNow(const std::string& now) { m_now = now; }
    // Accepts and REQUIREs; the number.
    std::string accept(const std::vector<std::string>& more);

private:
    TempDir m_temp;
    std::string m_now = "2026-11-23T09:30";
};

// The names of the members, sorted: for holding a document to its shape.
[[nodiscard]] std::vector<std::string> membersOf(const json::Value& object);

// The person in these tests: the date and order digits are made up, the check digit is right.
inline const std::string personName = "张三丰";
inline const std::string personId = "511324196503150015";
inline const std::string personPhone = "13800000000";

} // namespace bm::test

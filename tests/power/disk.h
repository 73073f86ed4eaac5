// Disk: files in memory in blocks that copies share, and what a power cut leaves of them.
//
// What is written is pending until the file is synced; names made or removed are pending until the folder is.
// A cut keeps what was synced, and of the rest what the damage says.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace bm::power {

struct Block
{
    static constexpr std::size_t size = 4096;
    char bytes[size] = {};
    mutable std::uint64_t hash = 0; // 0: not made yet
};

// Bytes of one file; copying it copies pointers.
class Content
{
public:
    void write(std::int64_t at, std::string_view bytes);
    void truncate(std::int64_t size);
    // Bytes after the end are zero; how many there were.
    std::size_t read(std::int64_t at, char* out, std::size_t n) const;
    [[nodiscard]] std::int64_t size() const { return m_size; }
    [[nodiscard]] std::uint64_t hash() const;
    [[nodiscard]] std::string all() const;

private:
    std::vector<std::shared_ptr<Block>> m_blocks;
    std::int64_t m_size = 0;
};

using Inode = int;

struct Disk
{
    std::map<std::string, Inode> names;
    std::map<Inode, Content> files;
    Inode next = 1;

    // Of what its names show.
    [[nodiscard]] std::uint64_t hash() const;
    [[nodiscard]] const Content* find(const std::string& name) const;
};

// One thing that happened to the disk, in the order it happened.
struct Op
{
    enum Kind
    {
        Create, // a name for a new inode
        Delete,
        Write,
        Truncate,
        Sync,
        Lost, // a sync that failed: what it should have written never will be (the system calls it clean)
        SyncFolder,
        Commit, // not the disk's: a transaction is in, `at` its number
        Ack     // somebody was told that it is done
    };
    Kind kind = Write;
    Inode inode = 0;
    std::string name;
    std::int64_t at = 0;
    std::string bytes;
};

enum class Damage
{
    None,   // all that was not synced is gone
    Subset, // of the unsynced pages some are there
    Torn,   // of their sectors of 512 bytes
    Prefix  // all up to a moment, the last write torn
};

// The disk as a sequence of operations makes it, with what a cut at this moment would leave.
class Replay
{
public:
    explicit Replay(Disk durable) : m_durable(std::move(durable)) {}
    void apply(const Op& op);
    // `lying`: the disk said "synced" and did nothing.
    [[nodiscard]] Disk cut(Damage damage, std::mt19937_64& random) const;
    // Everything done so far, as if it had been synced.
    [[nodiscard]] Disk whole() const;
    [[nodiscard]] const Disk& durable() const { return m_durable; }
    void lie(bool lying) { m_lying = lying; }

private:
    Disk m_durable;
    std::map<Inode, std::vector<Op>> m_pending; // writes and truncations of a file
    std::vector<Op> m_folder;                   // names
    std::vector<std::pair<Inode, std::size_t>> m_order;
    bool m_lying = false;
};

void applyTo(Disk& disk, const Op& op);

} // namespace bm::power

#include "tests/power/disk.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace bm::power {

namespace {

// A quick hash of 64 bits; what it guards is chance, not malice.
std::uint64_t mix(std::uint64_t h, std::uint64_t v)
{
    h = (h ^ v) * 0x9E3779B97F4A7C15ULL;
    return h ^ (h >> 29U);
}

std::uint64_t hashOf(const Block& block)
{
    if (block.hash != 0)
        return block.hash;
    std::uint64_t lanes[4] = {1, 2, 3, 4};
    for (std::size_t i = 0; i < Block::size; i += 32) {
        std::uint64_t v[4];
        std::memcpy(v, block.bytes + i, sizeof v);
        for (int k = 0; k < 4; ++k)
            lanes[k] = mix(lanes[k], v[k]);
    }
    std::uint64_t h = 7;
    for (const std::uint64_t lane : lanes)
        h = mix(h, lane);
    block.hash = h == 0 ? 1 : h;
    return block.hash;
}

} // namespace

void Content::write(std::int64_t at, std::string_view bytes)
{
    m_size = std::max(m_size, at + static_cast<std::int64_t>(bytes.size()));
    m_blocks.resize((static_cast<std::size_t>(m_size) + Block::size - 1) / Block::size);
    while (!bytes.empty()) {
        const auto index = static_cast<std::size_t>(at) / Block::size;
        const auto from = static_cast<std::size_t>(at) % Block::size;
        const std::size_t n = std::min(bytes.size(), Block::size - from);
        std::shared_ptr<Block>& block = m_blocks[index];
        if (!block)
            block = std::make_shared<Block>();
        else if (block.use_count() > 1)
            block = std::make_shared<Block>(*block);
        std::memcpy(block->bytes + from, bytes.data(), n);
        block->hash = 0;
        bytes.remove_prefix(n);
        at += static_cast<std::int64_t>(n);
    }
}

void Content::truncate(std::int64_t size)
{
    if (size < m_size && size % static_cast<std::int64_t>(Block::size) != 0) {
        // What comes back after the end is zero.
        const auto end =
            (size / static_cast<std::int64_t>(Block::size) + 1) * static_cast<std::int64_t>(Block::size);
        const std::int64_t keep = std::min(end, m_size);
        write(size, std::string(static_cast<std::size_t>(keep - size), '\0'));
    }
    m_size = size;
    m_blocks.resize((static_cast<std::size_t>(m_size) + Block::size - 1) / Block::size);
}

std::size_t Content::read(std::int64_t at, char* out, std::size_t n) const
{
    const std::size_t there = at >= m_size ? 0 : std::min(n, static_cast<std::size_t>(m_size - at));
    std::memset(out + there, 0, n - there);
    std::size_t done = 0;
    while (done < there) {
        const std::size_t index = (static_cast<std::size_t>(at) + done) / Block::size;
        const std::size_t from = (static_cast<std::size_t>(at) + done) % Block::size;
        const std::size_t part = std::min(there - done, Block::size - from);
        if (m_blocks[index])
            std::memcpy(out + done, m_blocks[index]->bytes + from, part);
        else
            std::memset(out + done, 0, part);
        done += part;
    }
    return there;
}

std::uint64_t Content::hash() const
{
    static const Block zero;
    std::uint64_t h = static_cast<std::uint64_t>(m_size) + 1;
    for (const auto& block : m_blocks)
        h = mix(h, hashOf(block ? *block : zero));
    return h;
}

std::string Content::all() const
{
    std::string out(static_cast<std::size_t>(m_size), '\0');
    read(0, out.data(), out.size());
    return out;
}

std::uint64_t Disk::hash() const
{
    std::uint64_t h = 3;
    for (const auto& [name, inode] : names)
        h = mix(mix(h, std::hash<std::string>{}(name)), files.at(inode).hash());
    return h;
}

const Content* Disk::find(const std::string& name) const
{
    const auto it = names.find(name);
    return it == names.end() ? nullptr : &files.at(it->second);
}

void applyTo(Disk& disk, const Op& op)
{
    switch (op.kind) {
    case Op::Create:
        disk.names[op.name] = op.inode;
        disk.files[op.inode];
        disk.next = std::max(disk.next, op.inode + 1);
        break;
    case Op::Delete:
        disk.names.erase(op.name);
        break;
    case Op::Write:
        disk.files[op.inode].write(op.at, op.bytes);
        break;
    case Op::Truncate:
        disk.files[op.inode].truncate(op.at);
        break;
    case Op::Sync:
    case Op::Lost:
    case Op::SyncFolder:
    case Op::Commit:
    case Op::Ack:
        break;
    }
}

void Replay::apply(const Op& op)
{
    switch (op.kind) {
    case Op::Create:
        m_durable.files[op.inode]; // the inode is nobody's until its name is on the disk
        m_durable.next = std::max(m_durable.next, op.inode + 1);
        m_folder.push_back(op);
        break;
    case Op::Delete:
        m_folder.push_back(op);
        break;
    case Op::Write:
    case Op::Truncate:
        m_order.emplace_back(op.inode, m_pending[op.inode].size());
        m_pending[op.inode].push_back(op);
        break;
    case Op::Sync:
    case Op::Lost:
        if (m_lying)
            break;
        for (const Op& write : m_pending[op.inode]) {
            if (op.kind == Op::Sync)
                applyTo(m_durable, write);
        }
        m_pending[op.inode].clear();
        std::erase_if(m_order, [&](const auto& o) { return o.first == op.inode; });
        break;
    case Op::SyncFolder:
        if (m_lying)
            break;
        for (const Op& name : m_folder)
            applyTo(m_durable, name);
        m_folder.clear();
        break;
    case Op::Commit:
    case Op::Ack:
        break;
    }
}

Disk Replay::whole() const
{
    Disk out = m_durable;
    for (const Op& name : m_folder)
        applyTo(out, name);
    for (const auto& [inode, at] : m_order)
        applyTo(out, m_pending.at(inode)[at]);
    return out;
}

Disk Replay::cut(Damage damage, std::mt19937_64& random) const
{
    Disk out = m_durable;
    if (damage == Damage::None)
        return out;
    const auto chance = 1 + random() % 15; // of sixteen
    const auto keeps = [&] { return random() % 16 < chance; };
    for (const Op& name : m_folder) {
        if (keeps())
            applyTo(out, name);
    }
    if (damage == Damage::Prefix) {
        const std::size_t until = m_order.empty() ? 0 : random() % (m_order.size() + 1);
        for (std::size_t i = 0; i < until; ++i) {
            Op op = m_pending.at(m_order[i].first)[m_order[i].second];
            if (i + 1 == until && op.kind == Op::Write)
                op.bytes.resize(random() % (op.bytes.size() + 1));
            applyTo(out, op);
        }
        return out;
    }
    const std::size_t unit = damage == Damage::Torn ? 512 : Block::size;
    for (const auto& [inode, at] : m_order) {
        const Op& op = m_pending.at(inode)[at];
        if (op.kind == Op::Truncate) {
            if (keeps())
                applyTo(out, op);
            continue;
        }
        // By what stands on one unit of the medium, not by the call that wrote it.
        Content& file = out.files[inode];
        std::size_t done = 0;
        while (done < op.bytes.size()) {
            const std::size_t place = static_cast<std::size_t>(op.at) + done;
            const std::size_t part = std::min(op.bytes.size() - done, unit - place % unit);
            if (keeps())
                file.write(static_cast<std::int64_t>(place), std::string_view(op.bytes).substr(done, part));
            done += part;
        }
    }
    return out;
}

} // namespace bm::power

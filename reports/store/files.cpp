#include "store/files.hpp"

namespace report {
namespace fs = std::filesystem;

fs::path beside(const fs::path& path, const std::string& suffix)
{
    fs::path other = path;
    other += suffix;
    return other;
}

void remove_companions(const fs::path& path)
{
    std::error_code ignored;
    for (const char* suffix : {"-wal", "-shm", "-journal"}) fs::remove(beside(path, suffix), ignored);
}

void move_into_place(const fs::path& complete, const fs::path& path)
{
    remove_companions(path);
    fs::rename(complete, path);
}

} // namespace report

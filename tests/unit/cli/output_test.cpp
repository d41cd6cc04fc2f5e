#include "terminal/output.hpp"

#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <unistd.h>

using namespace cli;
namespace fs = std::filesystem;

namespace {

class OutputFileTest : public testing::Test {
protected:
    OutputFileTest() { fs::create_directories(folder_); }
    ~OutputFileTest() override { fs::remove_all(folder_); }

    std::string read(const fs::path& path)
    {
        std::ostringstream text;
        text << std::ifstream(path).rdbuf();
        return text.str();
    }
    std::size_t files() const { return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), {})); }

    fs::path folder_ = fs::temp_directory_path() / ("twopizza-output-" + std::to_string(getpid()));
};

} // namespace

TEST_F(OutputFileTest, AppearsWhenItIsComplete)
{
    OutputFile file(folder_ / "a.json");
    EXPECT_FALSE(fs::exists(folder_ / "a.json"));
    file.commit("{}");
    EXPECT_EQ(read(folder_ / "a.json"), "{}");
    EXPECT_EQ(files(), 1u);
}

TEST_F(OutputFileTest, LeavesNothingBehindWhenGivenUp)
{
    std::ofstream(folder_ / "a.json") << "before";
    {
        OutputFile file(folder_ / "a.json");
    }
    EXPECT_EQ(read(folder_ / "a.json"), "before");
    EXPECT_EQ(files(), 1u);
}

TEST_F(OutputFileTest, ABadPathFailsAtOnce)
{
    EXPECT_THROW(OutputFile(folder_ / "nowhere" / "a.json"), WriteError);
}

TEST_F(OutputFileTest, ADeviceIsWrittenDirectly)
{
    OutputFile file("/dev/full");
    EXPECT_THROW(file.commit("text"), WriteError);
}

TEST(DescriptorBuffer, AClosedPipeAndAFullDiskAreToldApart)
{
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    close(ends[0]);
    const auto before = std::signal(SIGPIPE, SIG_IGN);
    DescriptorBuffer pipe_buffer(ends[1], {});
    std::ostream out(&pipe_buffer);
    out.exceptions(std::ios::badbit);
    EXPECT_THROW(out << "text" << std::flush, ClosedPipe);
    close(ends[1]);
    std::signal(SIGPIPE, before);

    const int full = open("/dev/full", O_WRONLY);
    DescriptorBuffer full_buffer(full, {});
    std::ostream into_full(&full_buffer);
    into_full.exceptions(std::ios::badbit);
    EXPECT_THROW(into_full << "text" << std::flush, WriteError);
    close(full);
}

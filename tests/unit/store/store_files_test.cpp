// Files that are not what they should be, and files that must not be lost: typed errors with a clear sentence.
#include "unit/store/store_fixture.hpp"

#include <fcntl.h>
#include <fstream>
#include <gmock/gmock.h>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

namespace report {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using Kind = StoreError::Kind;
namespace fs = std::filesystem;

class StoreFilesTest : public StoreTest {
protected:
    void write(std::string_view text) { std::ofstream(path, std::ios::binary) << text; }

    void write_study(int trials = 3)
    {
        auto store = ResultStore::create(path, sample_record(), store_metrics);
        for (int i = 0; i < trials; ++i) store.append(sample_trial(static_cast<std::uint32_t>(i)));
    }

    void sql(const char* statement)
    {
        sqlite3* database = nullptr;
        ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(database, statement, nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(database);
        sqlite3_close(database);
    }

    Kind reading() const
    {
        return kind_of([&] { load_study(path); });
    }
    Kind opening() const
    {
        return kind_of([&] { ResultStore::open(path); });
    }
    Kind creating() const
    {
        return kind_of([&] { ResultStore::create(path, sample_record(), store_metrics); });
    }
};

TEST_F(StoreFilesTest, MissingFile)
{
    EXPECT_EQ(reading(), Kind::missing);
    EXPECT_EQ(opening(), Kind::missing);
    EXPECT_THAT(files(), ElementsAre()); // and none was made by looking
}

TEST_F(StoreFilesTest, ForeignFileIsNeitherReadNorOverwritten)
{
    write(std::string(5000, 'x'));
    EXPECT_EQ(reading(), Kind::foreign);
    EXPECT_EQ(opening(), Kind::foreign);
    EXPECT_EQ(creating(), Kind::foreign);
    EXPECT_EQ(fs::file_size(path), 5000u);
    EXPECT_THAT(files(), ElementsAre("shop.result"));
}

TEST_F(StoreFilesTest, DatabaseOfAnotherProgram)
{
    sql("CREATE TABLE songs (title TEXT)");
    EXPECT_EQ(reading(), Kind::foreign);
    EXPECT_EQ(creating(), Kind::foreign);
}

TEST_F(StoreFilesTest, Folder)
{
    path = folder;
    EXPECT_EQ(reading(), Kind::foreign);
}

TEST_F(StoreFilesTest, AnEmptyFileIsNothingToLose)
{
    write("");
    EXPECT_EQ(reading(), Kind::foreign);
    write_study();
    EXPECT_EQ(load_study(path).trials.size(), 3u);
}

TEST_F(StoreFilesTest, LaterVersion)
{
    write_study();
    sql("PRAGMA user_version = 4");
    EXPECT_EQ(reading(), Kind::newer);
    EXPECT_EQ(opening(), Kind::newer);
    EXPECT_EQ(creating(), Kind::newer);
}

TEST_F(StoreFilesTest, BeforeStudiesNamedTheirCurrencyItWasUSD)
{
    write_study();
    sql("ALTER TABLE study DROP COLUMN currency; DROP TABLE injection; PRAGMA user_version = 1");
    StudyRecord expected = sample_record();
    expected.scale.currency = {};
    expected.injections.clear();
    EXPECT_EQ(load_study(path).record, expected);
}

TEST_F(StoreFilesTest, BeforeFaultsWereInjectedThereWereNone)
{
    write_study();
    sql("DROP TABLE injection; PRAGMA user_version = 2");
    StudyRecord expected = sample_record();
    expected.injections.clear();
    EXPECT_EQ(load_study(path).record, expected);
}

TEST_F(StoreFilesTest, TruncatedFile)
{
    write_study(50);
    for (const auto part : {2, 3, 10}) {
        fs::resize_file(path, fs::file_size(path) / static_cast<unsigned>(part));
        EXPECT_EQ(reading(), Kind::corrupt) << part;
    }
}

TEST_F(StoreFilesTest, MissingTable)
{
    write_study();
    sql("DROP TABLE summary");
    EXPECT_EQ(reading(), Kind::corrupt);
}

TEST_F(StoreFilesTest, AChangedNumberIsNoticed)
{
    write_study();
    sql("UPDATE summary SET exact = zeroblob(length(exact)) WHERE rowid = 2");
    EXPECT_EQ(reading(), Kind::corrupt);
}

TEST_F(StoreFilesTest, AMissingSummaryIsNoticed)
{
    write_study();
    sql("DELETE FROM summary WHERE rowid = 3");
    EXPECT_EQ(reading(), Kind::corrupt);
}

TEST_F(StoreFilesTest, GarbageInsideNeverCrashes)
{
    write_study(100);
    std::string whole(fs::file_size(path), '\0');
    std::ifstream(path, std::ios::binary).read(whole.data(), static_cast<std::streamsize>(whole.size()));
    const auto intact = load_study(path).trials;
    int noticed = 0;
    for (std::size_t at = 100; at + 64 < whole.size(); at += whole.size() / 97) {
        std::string damaged = whole;
        damaged.replace(at, 64, std::string(64, '\x5a'));
        write(damaged);
        try {
            EXPECT_EQ(load_study(path).trials, intact) << at; // unused bytes, titles and the like
        } catch (const StoreError&) {
            ++noticed;
        }
    }
    EXPECT_GT(noticed, 60); // most of the file is numbers
}

TEST_F(StoreFilesTest, TheSameStudyIsNotBegunTwice)
{
    write_study();
    EXPECT_EQ(creating(), Kind::exists);
    EXPECT_EQ(load_study(path).trials.size(), 3u);
}

TEST_F(StoreFilesTest, AnotherStudyIsNamedAndKept)
{
    write_study();
    StudyRecord other = sample_record();
    other.study.alternatives = {"soa", "microservices"};
    try {
        ResultStore::create(path, other, store_metrics);
        FAIL();
    } catch (const StoreError& error) {
        EXPECT_EQ(error.kind(), Kind::different_study);
        EXPECT_THAT(error.what(), HasSubstr("shop (monolith, microservices;"));
        EXPECT_THAT(error.what(), HasSubstr("It differs in: alternatives."));
    }
    EXPECT_EQ(load_study(path).trials.size(), 3u);
    EXPECT_THAT(files(), ElementsAre("shop.result"));
}

TEST_F(StoreFilesTest, ReplacingIsPossibleWhenAskedFor)
{
    write_study();
    StudyRecord other = sample_record();
    other.study.seed = 9;
    ResultStore::create(path, other, store_metrics, ResultStore::Replace::yes).close();
    EXPECT_EQ(load_study(path).record, other);
    EXPECT_EQ(load_study(path).trials.size(), 0u);

    write(std::string(5000, 'x'));
    ResultStore::create(path, other, store_metrics, ResultStore::Replace::yes).close();
    EXPECT_EQ(load_study(path).record, other);
}

TEST_F(StoreFilesTest, LeftoversOfADeletedFileDoNotGetIntoTheNewOne)
{
    const pid_t child = ::fork();
    if (child == 0) {
        auto store = ResultStore::create(path, sample_record(), store_metrics);
        store.append(sample_trial(0));
        ::_exit(0); // without closing
    }
    ::waitpid(child, nullptr, 0);
    ASSERT_EQ(files().size(), 2u);
    fs::remove(path);
    StudyRecord other = sample_record();
    other.study.seed = 9;
    ResultStore::create(path, other, store_metrics).close();
    EXPECT_EQ(load_study(path).record, other);
    EXPECT_THAT(load_study(path).trials, ElementsAre());
}

TEST_F(StoreFilesTest, AMissingFolderIsAnErrorOfTheDisk)
{
    path = folder / "nowhere" / "shop.result";
    EXPECT_EQ(creating(), Kind::io);
}

TEST_F(StoreFilesTest, WithoutPermissionToWrite)
{
    write_study();
    fs::permissions(folder, fs::perms{0755});
    fs::permissions(path, fs::perms{0644});
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr uid_t nobody = 65534; // permissions do not bind root, as whom tests often run
        if (::geteuid() == 0 && ::setuid(nobody) != 0) ::_exit(1);
        if (::geteuid() != nobody) {
            fs::permissions(path, fs::perms{0444});
            fs::permissions(folder, fs::perms{0555});
        }
        const bool read = load_study(path).trials.size() == 3;
        const bool refused = opening() == Kind::read_only;
        path = folder / "new.result";
        const bool none = creating() == Kind::io || creating() == Kind::read_only;
        ::_exit(read && refused && none ? 42 : (read ? 1 : 0) + (refused ? 2 : 0) + (none ? 4 : 0));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    fs::permissions(folder, fs::perms::owner_all);
    EXPECT_EQ(WEXITSTATUS(status), 42);
}

TEST_F(StoreFilesTest, OtherProgramsCanQueryIt)
{
    write_study();
    sqlite3* database = nullptr;
    ASSERT_EQ(sqlite3_open(path.c_str(), &database), SQLITE_OK);
    std::string found;
    const auto collect = [](void* into, int, char** values, char**) {
        *static_cast<std::string*>(into) += std::string(values[0]) + ' ' + values[1] + ' ' + values[2] + '\n';
        return 0;
    };
    EXPECT_EQ(
        sqlite3_exec(database,
                     "SELECT alternative.id, replication, mean FROM summary JOIN trial USING (trial) JOIN alternative"
                     " USING (alternative) WHERE metric = 'lead_time' ORDER BY replication",
                     collect, &found, nullptr),
        SQLITE_OK);
    EXPECT_EQ(found, "monolith 0 0.1\nmonolith 1 1.1\nmonolith 2 2.1\n");
    sqlite3_close(database);
}

TEST_F(StoreFilesTest, EveryKindHasItsSentence)
{
    EXPECT_EQ(store_error_texts().size(), static_cast<std::size_t>(Kind::io) + 1);
    EXPECT_STREQ(StoreError(Kind::locked, "a.result").what(), "The result file a.result is in use by another process.");
    EXPECT_THAT(StoreError(Kind::io, "a.result", {"no space left"}).what(), HasSubstr("no space left"));
}

} // namespace
} // namespace report

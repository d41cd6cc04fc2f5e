/// The walk behind yaml_reader.hpp: one tree of nodes and one tree of types, side by side. Internal to the loader.
#pragma once

#include "loader/csv_table.hpp"
#include "loader/yaml_reader.hpp"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_map>
#include <vector>

namespace scenario {

class Reader {
public:
    Reader(const ReadOptions& options, Positions& positions, Diagnostics& diagnostics)
        : options_(options), positions_(positions), diagnostics_(diagnostics)
    {
    }

    /// Where a value stands and what its field says about it.
    struct Spot {
        std::string path;
        const sim::schema::Field* field = nullptr;
        sim::schema::Quantity quantity = sim::schema::Quantity::none;
        bool fresh = true;                                      ///< nothing was there, so required fields must be given
        bool element = false;                                   ///< an element of a list with ids: list_words are known
        const std::vector<std::string_view>* excused = nullptr; ///< required fields already complained about

        /// The name people know it by.
        std::string name() const;
    };

    void value(const Node& node, const sim::schema::Type& type, void* object, const Spot& spot);

private:
    /// Elements of a list while it is read.
    struct Element {
        const Node* node;
        std::string id;
        bool fresh = false;
        std::size_t place = 0; ///< in the list
        enum { waiting, reading, done } state = waiting;
    };
    struct ListUnderWork {
        const sim::schema::Type& type;
        void* list;
        Spot spot;
        std::vector<Element> elements;
        std::unordered_map<std::string, std::size_t> index;   ///< id → position in the list
        std::unordered_map<std::string, std::size_t> waiting; ///< id → element
    };

    void scalar(const Node& node, const sim::schema::Type& type, void* object, const Spot& spot);
    void text(const Node& node, void* object, const Spot& spot);
    void optional(const Node& node, const sim::schema::Type& type, void* object, const Spot& spot);
    void structure(const Node& node, const sim::schema::Structure& structure, void* object, const Spot& spot);
    void fields(const Node& node, const sim::schema::Structure& structure, void* object, const Spot& spot);
    void required(const Node& node, const sim::schema::Structure& structure, const Spot& spot,
                  const std::vector<std::string>& guessed);
    void variant(const Node& node, const sim::schema::Type& type, void* object, const Spot& spot);
    void variant_scalar(const Node& node, const sim::schema::Type& type, void* object, const Spot& spot);
    void variant_map(const Node& node, const sim::schema::Type& type, void* object, const Spot& spot);
    void alternative(const Node& node, const sim::schema::Type& type, std::size_t chosen, bool anew, void* object,
                     const Spot& spot);

    void list(const Node& node, const sim::schema::Type& type, void* object, const Spot& spot);
    void elements(const std::vector<const Node*>& nodes, const sim::schema::Type& type, void* object, const Spot& spot);
    void plain_elements(const std::vector<const Node*>& nodes, const sim::schema::Type& type, void* object,
                        const Spot& spot);
    void remove_element(ListUnderWork& work, const Node& node, const std::string& id);
    void enlist(ListUnderWork& work, const Node& node);
    void read_element(ListUnderWork& work, std::size_t which);
    void place_element(ListUnderWork& work, std::size_t which);
    void table(const Node& node, const sim::schema::Type& type, void* object, const Spot& spot);
    void table_of_structures(const CsvTable& csv, const sim::schema::Type& type, void* object, const Spot& spot);
    void table_of_values(const CsvTable& csv, const Node& asked, const sim::schema::Type& type, void* object,
                         const Spot& spot);

    Diagnostic& complain(std::string_view code, const SourcePos& where, std::vector<Argument> args);
    void finish(Diagnostic& diagnostic) { diagnostics_.add(std::move(diagnostic)); }
    void report(const sim::schema::ValueError& error, const Node& node, const sim::schema::ValueContext& context,
                const Spot& spot);
    void wrong_kind(const Node& node, const sim::schema::Type& type, const Spot& spot);
    void no_value(const Node& node, const Spot& spot);
    void unknown_key(const Node::Entry& entry, const sim::schema::Structure& structure, const Spot& spot,
                     std::vector<std::string>& guessed);
    void doubt(const sim::schema::Type& type);
    void record(const std::string& path, const SourcePos& pos)
    {
        if (recording_) positions_.set(path, pos);
    }

    const ReadOptions& options_;
    Positions& positions_;
    Diagnostics& diagnostics_;
    Diagnostic current_;
    std::deque<Document> tables_; ///< rows of CSV files as nodes
    bool recording_ = true;
};

/// What an element of a list with ids may say about itself beside its fields, unless it has a field of that name:
/// `remove: true` and `before: id`.
inline constexpr std::array<std::string_view, 2> list_words{"remove", "before"};
inline bool is_list_word(std::string_view key)
{
    return std::find(list_words.begin(), list_words.end(), key) != list_words.end();
}

/// The value of `key` when it is a scalar, else nullptr.
const Node* scalar_at(const Node& node, std::string_view key);

/// The field that holds the id of `structure`, or nullptr.
const sim::schema::Field* id_field(const sim::schema::Structure& structure);

} // namespace scenario

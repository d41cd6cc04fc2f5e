#include "editing/way.hpp"

#include "editing/composer.hpp"
#include "loader/reader.hpp"
#include "schema/paths.hpp"

#include <algorithm>

namespace scenario {

using sim::schema::Kind;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

const Branch::Entry* first_entry(const Branch& map)
{
    for (const auto& entry : map.entries) {
        if (!entry.key.starts_with("x-")) return &entry;
    }
    return nullptr;
}

/// The map with an element's fields; inside the tag where the element is one of several alternatives.
const Branch& fields_of(const Branch& item, const Type& element)
{
    if (element.kind != Kind::variant || item.kind != Branch::Kind::map) return item;
    const Branch::Entry* tag = first_entry(item);
    return tag != nullptr ? *tag->value : item;
}

/// The id that an element has, written or by default.
std::string id_of_item(const Branch& item, const Type& element)
{
    const auto& id = *id_field_of(element);
    const Branch& fields = fields_of(item, element);
    if (fields.kind == Branch::Kind::map) {
        if (const Branch::Entry* written = fields.find(id.name)) return written->value->text;
    }
    if (element.kind == Kind::structure) {
        const bool shorthand = element.structure().shorthand == id.name && item.kind == Branch::Kind::scalar;
        return shorthand ? item.text : std::string();
    }
    const Branch::Entry* tag = item.kind == Branch::Kind::map ? first_entry(item) : nullptr;
    const std::string_view name = tag != nullptr ? std::string_view(tag->key) : std::string_view(item.text);
    for (std::size_t i = 0; i < element.alternatives.size(); ++i) {
        const Structure& structure = element.alternative(i);
        const auto* field = structure.name == name ? id_field(structure) : nullptr;
        if (field != nullptr) return *static_cast<const std::string*>(field->access(structure.defaults));
    }
    return {};
}

bool asks_removal(const Branch& item, const Type& element)
{
    const Branch& fields = fields_of(item, element);
    const Branch::Entry* remove = fields.kind == Branch::Kind::map ? fields.find("remove") : nullptr;
    return remove != nullptr && remove->value->text == "true";
}

} // namespace

std::optional<std::size_t> item_with_id(const Branch& list, const Type& element, std::string_view id, bool removal)
{
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const Branch& item = *list.items[i].value;
        if (id_of_item(item, element) == id && asks_removal(item, element) == removal) return i;
    }
    return std::nullopt;
}

const Branch* find_branch(const Outline& outline, const Way& way)
{
    const Branch* at = &outline.root();
    for (const Step& step : way) {
        if (step.kind == Step::Kind::key) {
            const Branch::Entry* entry = at->kind == Branch::Kind::map ? at->find(step.name) : nullptr;
            if (entry == nullptr) return nullptr;
            at = entry->value;
            continue;
        }
        if (at->kind != Branch::Kind::list) return nullptr;
        const auto place = step.kind == Step::Kind::item
                               ? std::optional(step.place)
                               : item_with_id(*at, *step.element, step.name, step.kind == Step::Kind::removal);
        if (!place || *place >= at->items.size()) return nullptr;
        at = at->items[*place].value;
    }
    return at;
}

/// Follows a path through typed values and through the text at the same time.
class Trail {
public:
    Trail(const Outline& outline, const model::Scenario& scenario)
        : outline_(outline), scenario_(scenario), type_(sim::schema::type_of<model::Scenario>()), value_(&scenario_)
    {
    }

    Way follow(std::string_view path)
    {
        const auto found = sim::schema::resolve(path, *type_, &scenario_);
        if (found.error || found.targets.size() != 1) return {};
        const std::string& full = found.targets.front().path;
        for (std::size_t begin = 0; begin < full.size();) {
            const auto dot = std::min(full.find('.', begin), full.size());
            if (!step(full.substr(begin, dot - begin)) || find_branch(outline_, way_) == nullptr) return {};
            begin = dot + 1;
        }
        return way_;
    }

private:
    bool step(const std::string& segment)
    {
        while (type_->kind == Kind::optional) {
            if (!way_.empty()) way_.back().stays = true;
            value_ = type_->at(value_, 0);
            type_ = type_->element();
        }
        const Branch* branch = find_branch(outline_, way_);
        switch (type_->kind) {
        case Kind::list:
            into_list(segment);
            return true;
        case Kind::variant:
            return into_held(segment, *branch);
        default:
            return into_field(segment, *branch);
        }
    }

    void into_list(const std::string& segment)
    {
        const Type& element = *type_->element();
        const void* named = element_with_id(*type_, value_, segment);
        if (named != nullptr) {
            value_ = const_cast<void*>(named);
            way_.push_back({Step::Kind::element, segment, 0, &element, true});
        } else {
            const std::size_t place = std::stoul(segment);
            value_ = type_->at(value_, place);
            way_.push_back({Step::Kind::item, {}, place, nullptr, true});
        }
        type_ = &element;
    }

    bool into_held(const std::string& tag, const Branch& branch)
    {
        const std::size_t held = type_->which(value_);
        // `30 min` instead of {constant: {value: 30 min}}
        if (branch.kind == Branch::Kind::map)
            way_.push_back({Step::Kind::key, tag, 0, nullptr, true});
        else if (branch.text == tag)
            return false;
        value_ = type_->held(value_);
        type_ = type_->alternatives[held]();
        in_choice_ = true;
        return true;
    }

    bool into_field(const std::string& name, const Branch& branch)
    {
        const Structure& structure = type_->structure();
        const sim::schema::Field& field = *structure.find(name);
        if (branch.kind == Branch::Kind::map)
            way_.push_back({Step::Kind::key, name, 0, nullptr, false, in_choice_ && field.required});
        else if (branch.kind != Branch::Kind::scalar || structure.shorthand != name)
            return false;
        in_choice_ = false;
        value_ = field.access(value_);
        type_ = field.type();
        return true;
    }

    const Outline& outline_;
    model::Scenario scenario_; ///< following a path fills in what is optional on the way
    const Type* type_;
    void* value_;
    bool in_choice_ = false;
    Way way_;
};

Way way_to(const Outline& outline, const model::Scenario& scenario, std::string_view path)
{
    return Trail(outline, scenario).follow(path);
}

Way way_to_item(const Outline& outline, std::size_t at)
{
    Way way;
    std::size_t items = 0; // steps up to the last item
    const auto around = [&](const auto& part) { return part.begin <= at && at < part.value->end; };
    for (const Branch* branch = &outline.root();;) {
        const auto entry = std::find_if(branch->entries.begin(), branch->entries.end(), around);
        const auto item = std::find_if(branch->items.begin(), branch->items.end(), around);
        if (entry != branch->entries.end()) {
            way.push_back({Step::Kind::key, entry->key});
            branch = entry->value;
        } else if (item != branch->items.end()) {
            way.push_back(
                {Step::Kind::item, {}, static_cast<std::size_t>(item - branch->items.begin()), nullptr, true});
            branch = item->value;
            items = way.size();
        } else {
            break;
        }
    }
    way.resize(items);
    return way;
}

bool take_out(Splicer& splicer, Way way)
{
    if (way.empty() || find_branch(splicer.outline(), way) == nullptr) return false;
    const Step last = way.back();
    way.pop_back();
    const Branch& around = *find_branch(splicer.outline(), way);
    const bool list = around.kind == Branch::Kind::list;
    const std::size_t parts = list ? around.items.size() : around.entries.size();
    // An empty list would take out all that is there by default; nothing is said by saying nothing.
    const bool stays = way.empty() || way.back().stays;
    if (parts == 1 && !stays) return take_out(splicer, std::move(way));
    if (parts == 1) {
        splicer.replace(around, list ? Piece::list() : Piece::map());
    } else if (list) {
        const bool removal = last.kind == Step::Kind::removal;
        const auto place =
            last.kind == Step::Kind::item ? last.place : *item_with_id(around, *last.element, last.name, removal);
        splicer.remove_item(around, place);
    } else {
        const auto entry = std::find_if(around.entries.begin(), around.entries.end(),
                                        [&](const Branch::Entry& e) { return e.key == last.name; });
        splicer.remove_entry(around, static_cast<std::size_t>(entry - around.entries.begin()));
    }
    return true;
}

} // namespace scenario

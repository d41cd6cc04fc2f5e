#include "editing/amend.hpp"

#include "loader/diagnostic_catalog.hpp"
#include "loader/reader.hpp"
#include "loader/yaml_writer.hpp"

#include <algorithm>
#include <utility>

namespace scenario {

using sim::schema::Kind;
using sim::schema::Structure;
using sim::schema::Type;

namespace {

std::vector<std::string_view> names_of(const Structure& structure)
{
    std::vector<std::string_view> names;
    for (const auto& field : structure.fields) names.push_back(field.name);
    return names;
}

/// Goes through a change and the text side by side.
class Amendment {
public:
    Amendment(Splicer& splicer, const Composer& composer) : splicer_(splicer), composer_(composer) {}

    /// @return false when something is in the way
    bool apply(const Change& change, const Way& way)
    {
        const Branch& branch = *find_branch(splicer_.outline(), way);
        // What other places share is not to be changed; that this place shares it may come to an end.
        if (splicer_.outline().is_shared(branch)) return fail(code::shared_by_anchor, change, branch);
        if (change.kind == Change::Kind::put) return put(change.piece, change, branch);
        if (branch.kind == Branch::Kind::alias) return put(composer_.whole(change.subject), change, branch);
        const bool done = apply_inside(change, way);
        if (done && emptied_ && (change.stays || way.empty())) {
            emptied_ = false;
            splicer_.replace(*find_branch(splicer_.outline(), way), Piece::map());
        }
        return done;
    }

    std::optional<Obstacle> obstacle;

private:
    bool apply_inside(const Change& change, const Way& way)
    {
        switch (change.kind) {
        case Change::Kind::fields:
            return fields(change, way);
        case Change::Kind::held:
            return held(change, way);
        case Change::Kind::words:
            return words(change, way);
        case Change::Kind::elements:
            return elements(change, way);
        case Change::Kind::items:
            return items(change, way);
        default:
            return true;
        }
    }

    bool fail(std::string_view code, const Change& change, const Branch& branch)
    {
        obstacle = {code, change.subject.path, branch.begin};
        return false;
    }

    /// True where a table in another file stands for a list.
    static bool is_table(const Branch& branch)
    {
        return branch.kind == Branch::Kind::map && branch.find("csv") != nullptr;
    }

    bool put(const Piece& piece, const Change& change, const Branch& branch)
    {
        if (holds_table(branch)) return fail(code::stands_in_table, change, branch);
        if (holds_shared(branch)) return fail(code::shared_by_anchor, change, branch);
        splicer_.replace(branch, piece);
        return true;
    }

    static bool holds_table(const Branch& branch)
    {
        const auto table = [](const auto& part) { return holds_table(*part.value); };
        return is_table(branch) || std::any_of(branch.entries.begin(), branch.entries.end(), table) ||
               std::any_of(branch.items.begin(), branch.items.end(), table);
    }

    bool holds_shared(const Branch& branch) const
    {
        const auto shared = [&](const auto& part) {
            return splicer_.outline().is_shared(*part.value) || holds_shared(*part.value);
        };
        return std::any_of(branch.entries.begin(), branch.entries.end(), shared) ||
               std::any_of(branch.items.begin(), branch.items.end(), shared);
    }

    static Way with(const Way& way, Step step)
    {
        Way longer = way;
        longer.push_back(std::move(step));
        return longer;
    }

    /// What to write where nothing of a change is written yet.
    Piece said(const Change& change) const
    {
        switch (change.kind) {
        case Change::Kind::held:
            // `30 min` instead of {constant: {value: 30 min}}
            if (change.structure->fields.size() == 1 && change.structure->shorthand == "value")
                return said(change.parts.front().second.parts.front().second);
            [[fallthrough]];
        case Change::Kind::fields: {
            Piece map = Piece::map();
            for (const auto& [name, part] : change.parts) {
                if (part.kind != Change::Kind::drop) map.add(name, said(part));
            }
            return map;
        }
        case Change::Kind::elements: {
            Piece list = Piece::list();
            for (const auto& element : change.elements) list.items.push_back(said(element, change));
            return list;
        }
        case Change::Kind::items:
        case Change::Kind::words:
        case Change::Kind::put:
        case Change::Kind::drop:
            break;
        }
        return change.piece;
    }

    /// An element that is said in addition to one that stands elsewhere.
    Piece said(const ElementChange& element, const Change& list) const
    {
        if (element.kind == ElementChange::Kind::add) return with_words(element.change.piece, element, list);
        if (element.kind == ElementChange::Kind::change && element.change.kind == Change::Kind::put)
            return element.change.piece;
        Piece fields = Piece::map();
        fields.add(id_field_of(*list.type->element())->name, Piece::scalar(yaml_scalar(element.id)));
        if (element.kind == ElementChange::Kind::remove) fields.add("remove", Piece::scalar("true"));
        if (element.kind == ElementChange::Kind::change) {
            Piece change = said(element.change);
            if (!element.tag.empty() && !change.entries.empty()) change = Piece(change.entries.front().second);
            for (auto& [name, value] : change.entries) fields.add(name, std::move(value));
        }
        if (element.tag.empty()) return with_words(std::move(fields), element, list);
        Piece tagged = Piece::map();
        tagged.add(element.tag, std::move(fields));
        return with_words(std::move(tagged), element, list);
    }

    /// With the place it is to take, where that cannot be told from its place in the text.
    static Piece with_words(Piece piece, const ElementChange& element, const Change& list)
    {
        if (element.before.empty() || !list.inherited) return piece;
        if (piece.kind == Piece::Kind::scalar) { // a tag alone
            Piece tagged = Piece::map();
            piece = tagged.add(piece.text, Piece::map());
        }
        Piece& fields = element.tag.empty() ? piece : piece.entries.front().second;
        fields.add("before", Piece::scalar(yaml_scalar(element.before)));
        return piece;
    }

    bool fields(const Change& change, const Way& way)
    {
        const Branch* branch = find_branch(splicer_.outline(), way);
        if (branch->kind == Branch::Kind::scalar) return beside_shorthand(change, way, {});
        if (branch->kind != Branch::Kind::map || branch->entries.empty()) {
            Piece piece = said(change);
            if (!piece.empty()) splicer_.replace(*branch, piece);
            return true;
        }
        for (const auto& [name, part] : change.parts) {
            branch = find_branch(splicer_.outline(), way);
            const Branch::Entry* entry = branch->find(name);
            if (entry == nullptr) {
                if (part.kind != Change::Kind::drop)
                    splicer_.insert_entry(*branch, name, said(part), names_of(*change.structure));
            } else if (part.kind == Change::Kind::drop) {
                if (splicer_.outline().is_shared(*entry->value) || holds_shared(*entry->value))
                    return fail(code::shared_by_anchor, part, *entry->value);
                drop_entry(*branch, name);
            } else if (!apply(part, with(way, {Step::Kind::key, name}))) {
                return false;
            } else if (std::exchange(emptied_, false)) {
                drop_entry(*find_branch(splicer_.outline(), way), name);
            }
        }
        return true;
    }

    /// Takes a key out; the last one only with the map around it.
    void drop_entry(const Branch& map, std::string_view key)
    {
        emptied_ = map.entries.size() == 1;
        if (!emptied_) splicer_.remove_entry(map, static_cast<std::size_t>(map.find(key) - map.entries.data()));
    }

    void drop_item(const Branch& list, std::size_t which)
    {
        emptied_ = list.items.size() == 1;
        if (!emptied_) splicer_.remove_item(list, which);
    }

    /// A scalar stands for the one field that is its shorthand; others need names.
    bool beside_shorthand(const Change& change, const Way& way, std::string_view tag)
    {
        const Branch& branch = *find_branch(splicer_.outline(), way);
        const Structure& structure = *change.structure;
        const auto is_short = [&](const auto& part) { return part.first == structure.shorthand; };
        const bool only = change.parts.size() == 1 && is_short(change.parts.front());
        if (only && tag.empty()) return apply(change.parts.front().second, way);
        Piece fields = said(change);
        if (tag.empty() && std::none_of(change.parts.begin(), change.parts.end(), is_short)) {
            const std::string raw = splicer_.text().substr(branch.begin, branch.end - branch.begin);
            const bool plain = branch.style == Branch::Style::plain;
            fields.entries.insert(fields.entries.begin(), {std::string(structure.shorthand),
                                                           Piece::scalar(plain ? yaml_scalar(branch.text) : raw)});
        }
        splicer_.replace(branch, fields);
        return true;
    }

    bool held(const Change& change, const Way& way)
    {
        const Branch& branch = *find_branch(splicer_.outline(), way);
        const auto& [tag, inner] = change.parts.front();
        if (branch.kind == Branch::Kind::map && branch.find(tag) != nullptr)
            return apply(inner, with(way, {Step::Kind::key, tag}));
        if (branch.kind == Branch::Kind::scalar && branch.text != tag && branch.style != Branch::Style::indented) {
            const bool only = inner.parts.size() == 1 && inner.parts.front().first == inner.structure->shorthand;
            if (only) return apply(inner.parts.front().second, way);
        }
        return put(composer_.whole(change.subject), change, branch);
    }

    bool words(const Change& change, const Way& way)
    {
        const Branch* branch = find_branch(splicer_.outline(), way);
        const bool one_language =
            change.parts.size() == 1 && change.parts.front().first == "en" && change.piece.kind == Piece::Kind::scalar;
        if (branch->kind == Branch::Kind::scalar && one_language) return put(change.piece, change, *branch);
        if (branch->kind != Branch::Kind::map) return put(change.piece, change, *branch);
        for (const auto& [language, part] : change.parts) {
            branch = find_branch(splicer_.outline(), way);
            if (const Branch::Entry* entry = branch->find(language))
                splicer_.replace(*entry->value, part.piece);
            else
                splicer_.insert_entry(*branch, language, part.piece, {"en", "ko"});
        }
        return true;
    }

    bool items(const Change& change, const Way& way)
    {
        const Branch* branch = find_branch(splicer_.outline(), way);
        if (is_table(*branch)) return fail(code::stands_in_table, change, *branch);
        if (branch->kind != Branch::Kind::list || branch->items.size() != change.size)
            return put(change.piece, change, *branch);
        for (const auto& element : change.elements) {
            branch = find_branch(splicer_.outline(), way);
            if (element.kind == ElementChange::Kind::remove) {
                splicer_.remove_item(*branch, element.place);
            } else if (element.kind == ElementChange::Kind::add) {
                splicer_.insert_item(*branch, std::min(element.place, branch->items.size()), element.change.piece);
            } else if (!apply(element.change, with(way, {Step::Kind::item, {}, element.place}))) {
                return false;
            }
        }
        return true;
    }

    bool elements(const Change& change, const Way& way)
    {
        const Branch& branch = *find_branch(splicer_.outline(), way);
        if (is_table(branch)) return fail(code::stands_in_table, change, branch);
        if (branch.kind != Branch::Kind::list || branch.items.empty())
            return put(change.inherited ? said(change) : composer_.whole(change.subject), change, branch);
        for (const auto& part : change.elements) {
            if (!this->element(part, change, way)) return false;
        }
        return true;
    }

    bool element(const ElementChange& part, const Change& change, const Way& way)
    {
        const Type& element = *change.type->element();
        const Branch& list = *find_branch(splicer_.outline(), way);
        const auto written = item_with_id(list, element, part.id, false);
        const auto removal = item_with_id(list, element, part.id, true);
        switch (part.kind) {
        case ElementChange::Kind::change:
            if (written) return apply(part.change, with(way, {Step::Kind::element, part.id, 0, &element}));
            splicer_.insert_item(list, list.items.size(), said(part, change));
            return true;
        case ElementChange::Kind::remove:
            return remove(part, change, way);
        case ElementChange::Kind::add:
            if (removal && part.inherited) return restore(part, way, *removal);
            splicer_.insert_item(list, place_of(part, list, change), said(part, change));
            return true;
        case ElementChange::Kind::move:
            break;
        }
        const auto target = item_with_id(list, element, part.before, false);
        if (!change.inherited && written && target) {
            splicer_.move_item(list, *written, *target);
        } else if (written) {
            Way fields = with(way, {Step::Kind::element, part.id, 0, &element});
            if (!part.tag.empty()) fields.push_back({Step::Kind::key, part.tag});
            const Branch* map = find_branch(splicer_.outline(), fields);
            if (map == nullptr || map->kind != Branch::Kind::map) return true;
            const Piece before = Piece::scalar(yaml_scalar(part.before));
            if (const Branch::Entry* entry = map->find("before"))
                splicer_.replace(*entry->value, before);
            else
                splicer_.insert_entry(*map, "before", before, {});
        } else {
            splicer_.insert_item(list, list.items.size(), said(part, change));
        }
        return true;
    }

    /// Where a new element goes in the text: behind the one that it follows, or at the end where words tell its place.
    static std::size_t place_of(const ElementChange& part, const Branch& list, const Change& change)
    {
        if (change.inherited || part.before.empty()) return list.items.size();
        if (const auto behind = item_with_id(list, *change.type->element(), part.behind, false)) return *behind + 1;
        return part.behind.empty() ? 0 : list.items.size();
    }

    bool remove(const ElementChange& part, const Change& change, const Way& way)
    {
        const Type& element = *change.type->element();
        const Branch* list = find_branch(splicer_.outline(), way);
        const auto written = item_with_id(*list, element, part.id, false);
        if (written) {
            const Branch& item = *list->items[*written].value;
            if (splicer_.outline().is_shared(item) || holds_shared(item)) return fail(code::shared_by_anchor, {}, item);
        }
        if (!written && part.inherited) {
            splicer_.insert_item(*list, list->items.size(), said(part, change));
        } else if (written && part.inherited) {
            if (item_with_id(*list, element, part.id, true))
                splicer_.remove_item(*list, *written);
            else
                splicer_.replace(*list->items[*written].value, Piece::scalar(in_one_line(said(part, change))));
        } else if (written) {
            drop_item(*list, *written);
        }
        return true;
    }

    /// An element of the alternative that this one is built from, which had been taken out, comes back.
    bool restore(const ElementChange& part, const Way& way, std::size_t removal)
    {
        const Branch* list = find_branch(splicer_.outline(), way);
        Piece fields = part.change.piece;
        if (!part.tag.empty() && fields.kind == Piece::Kind::map) fields = Piece(fields.entries.front().second);
        const bool as_it_was = fields.kind == Piece::Kind::map && fields.entries.size() <= 1;
        if (!as_it_was)
            splicer_.replace(*list->items[removal].value, part.change.piece);
        else
            drop_item(*list, removal);
        return true;
    }

    Splicer& splicer_;
    const Composer& composer_;
    bool emptied_ = false; ///< nothing is left of what has just been changed
};

} // namespace

std::optional<Obstacle> amend(Splicer& splicer, const Change& change, const Composer& composer)
{
    Amendment amendment(splicer, composer);
    amendment.apply(change, {});
    return amendment.obstacle;
}

} // namespace scenario

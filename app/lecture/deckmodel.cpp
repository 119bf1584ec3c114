// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/deckmodel.h"

#include "lecture/slidesheet.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

namespace trd {

namespace {

class KindText {
    Q_DECLARE_TR_FUNCTIONS(SlideKind)
};

const QString& slideMime() {
    static const QString type = QStringLiteral("application/x-trd-atlas-slide");
    return type;
}

// While somebody types, what hangs on it waits this many milliseconds.
constexpr int afterTyping = 300;

/// Two windows have two lists: a slide is dragged within its own.
quint64 addressOf(const DeckModel* model) { return static_cast<quint64>(reinterpret_cast<quintptr>(model)); }

/// The row that is dragged; nothing where what is dragged is no slide of this very list.
std::optional<int> draggedRow(const QMimeData* data, const DeckModel* model) {
    QDataStream in(data->data(slideMime()));
    qint64 process = 0;
    quint64 list = 0;
    qint32 row = -1;
    in >> process >> list >> row;
    const bool isOurs =
        in.status() == QDataStream::Ok && process == QCoreApplication::applicationPid() && list == addressOf(model);
    if (!isOurs || row < 0 || row >= model->count()) return {};
    return row;
}

} // namespace

QString slideKindName(const QString& kind) {
    const std::pair<const char*, QString> names[] = {{"rates", KindText::tr("Rates of response and remission")},
                                                     {"contrasts", KindText::tr("Contrasts within trials")},
                                                     {"onset", KindText::tr("Onset")},
                                                     {"course", KindText::tr("Course")},
                                                     {"durability", KindText::tr("Durability")},
                                                     {"forest", KindText::tr("Forest plot")},
                                                     {"funnel", KindText::tr("Funnel plot")},
                                                     {"network", KindText::tr("Network of comparisons")},
                                                     {"without-one", KindText::tr("Each trial left out")},
                                                     {"moderator", KindText::tr("Property of the trials")},
                                                     {"evidence-map", KindText::tr("Evidence map")},
                                                     {"timeline", KindText::tr("Studies by year")},
                                                     {"safety", KindText::tr("Safety")},
                                                     {"mechanism", KindText::tr("Mechanism")},
                                                     {"biomarkers", KindText::tr("Biomarkers")},
                                                     {"predictors", KindText::tr("Predictors")},
                                                     {"pathway", KindText::tr("Pathway")},
                                                     {"treatment", KindText::tr("Treatment")},
                                                     {"study", KindText::tr("Study")},
                                                     {"term", KindText::tr("Term")},
                                                     {"text", KindText::tr("Text")}};
    for (const auto& [word, name] : names)
        if (kind == QLatin1String(word)) return name;
    return kind;
}

class DeckModel::AddStep final : public QUndoCommand {
public:
    AddStep(DeckModel& model, int row, Slide slide, const QString& text)
        : QUndoCommand(text), m_model(model), m_row(row), m_slide(std::move(slide)) {}
    void redo() override { m_model.insert(m_row, m_slide); }
    void undo() override { m_model.take(m_row); }

private:
    DeckModel& m_model;
    int m_row;
    Slide m_slide;
};

class DeckModel::RemoveStep final : public QUndoCommand {
public:
    RemoveStep(DeckModel& model, int row)
        : QUndoCommand(DeckModel::tr("remove a slide")), m_model(model), m_row(row), m_slide(model.slide(row)) {}
    void redo() override { m_model.take(m_row); }
    void undo() override { m_model.insert(m_row, m_slide); }

private:
    DeckModel& m_model;
    int m_row;
    Slide m_slide;
};

class DeckModel::MoveStep final : public QUndoCommand {
public:
    MoveStep(DeckModel& model, int row, int to)
        : QUndoCommand(DeckModel::tr("move a slide")), m_model(model), m_row(row), m_to(to) {}
    void redo() override { m_model.move(m_row, m_to); }
    void undo() override { m_model.move(m_to, m_row); }

private:
    DeckModel& m_model;
    int m_row, m_to;
};

class DeckModel::ChangeStep final : public QUndoCommand {
public:
    ChangeStep(DeckModel& model, int row, Slide next, Field field)
        : QUndoCommand(DeckModel::tr("change a slide")), m_model(model), m_row(row), m_typing(model.m_typing),
          m_field(field), m_before(model.slide(row)), m_after(std::move(next)) {}
    void redo() override { m_model.put(m_row, m_after, m_field); }
    void undo() override { m_model.put(m_row, m_before, m_field); }
    [[nodiscard]] int id() const override { return static_cast<int>(m_field); }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* later = static_cast<const ChangeStep*>(other); // of the same id, which only this class gives
        const bool isTyped = m_field == Field::SlideTitle || m_field == Field::Notes || m_field == Field::Points;
        if (!isTyped || later->m_row != m_row || later->m_typing != m_typing) return false;
        m_after = later->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    DeckModel& m_model;
    int m_row, m_typing;
    Field m_field;
    Slide m_before, m_after;
};

class DeckModel::AboutStep final : public QUndoCommand {
public:
    AboutStep(DeckModel& model, std::pair<QString, QString> next, Field field)
        : QUndoCommand(field == Field::DeckTitle ? DeckModel::tr("rename the deck")
                                                 : DeckModel::tr("change what the deck is for")),
          m_model(model), m_typing(model.m_typing), m_field(field), m_before(model.m_deck.title, model.m_deck.about),
          m_after(std::move(next)) {}
    void redo() override { m_model.putAbout(m_after.first, m_after.second); }
    void undo() override { m_model.putAbout(m_before.first, m_before.second); }
    [[nodiscard]] int id() const override { return static_cast<int>(m_field); }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* later = static_cast<const AboutStep*>(other);
        if (later->m_typing != m_typing) return false;
        m_after = later->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    DeckModel& m_model;
    int m_typing;
    Field m_field;
    std::pair<QString, QString> m_before, m_after;
};

DeckModel::DeckModel(const Evidence& evidence, QObject* parent)
    : QAbstractListModel(parent), m_evidence(evidence), m_maker(evidence) {
    m_make.setSingleShot(true);
    connect(&m_make, &QTimer::timeout, this, &DeckModel::makeNext);
}

DeckModel::~DeckModel() = default;

void DeckModel::setDeck(Deck deck) {
    beginResetModel();
    m_deck = std::move(deck);
    m_known.assign(m_deck.slides.size(), {});
    m_undo.clear();
    m_undo.setClean(); // clear() does not see to it where there was no step
    ++m_typing;
    endResetModel();
    m_make.start(0);
    emit aboutChanged();
    emit edited();
}

bool DeckModel::addSlide(const Slide& slide, int row) {
    if (m_deck.slides.size() >= mostSlides) return false;
    m_undo.push(new AddStep(*this, std::clamp(row, 0, count()), slide, tr("add a slide")));
    return true;
}

void DeckModel::removeSlide(int row) { m_undo.push(new RemoveStep(*this, row)); }

bool DeckModel::duplicateSlide(int row) {
    if (m_deck.slides.size() >= mostSlides) return false;
    m_undo.push(new AddStep(*this, row + 1, slide(row), tr("duplicate a slide")));
    return true;
}

void DeckModel::moveSlide(int row, int to) {
    to = std::clamp(to, 0, count() - 1);
    if (to != row) m_undo.push(new MoveStep(*this, row, to));
}

void DeckModel::setSlideTitle(int row, const QString& title) {
    Slide next = slide(row);
    next.title = title;
    change(row, std::move(next), Field::SlideTitle);
}

void DeckModel::setNotes(int row, const QString& notes) {
    Slide next = slide(row);
    next.notes = notes;
    change(row, std::move(next), Field::Notes);
}

void DeckModel::setBuild(int row, BuildUp build) {
    Slide next = slide(row);
    next.build = build;
    change(row, std::move(next), Field::Build);
}

void DeckModel::setPoints(int row, const std::vector<SlidePoint>& points) {
    Slide next = slide(row);
    next.points = points;
    const SlideBasis now = basisOf(m_evidence, next);
    QMap<QString, QString> studies;
    for (auto study = now.studies.cbegin(); study != now.studies.cend(); ++study)
        studies.insert(study.key(), next.basis.studies.value(study.key(), *study));
    // A study that this library does not have stays remembered: another may have it.
    for (const SlidePoint& point : points)
        for (const QString& id : point.studies)
            if (const auto before = next.basis.studies.constFind(id); before != next.basis.studies.constEnd())
                studies.insert(id, *before);
    next.basis.studies = studies;
    change(row, std::move(next), Field::Points);
}

void DeckModel::setRequest(int row, const FigureRequest& request) {
    Slide next = slide(row);
    // What was said of one example's way is not said of another's.
    if (request.kind == pathwaySlide && request.option("example") != next.request.option("example")) {
        next.points.clear();
        next.title.clear();
    }
    next.request = request;
    next.basis = basisOf(m_evidence, next);
    change(row, std::move(next), Field::Request);
}

void DeckModel::renewBasis(int row) {
    Slide next = slide(row);
    next.basis = basisOf(m_evidence, next);
    change(row, std::move(next), Field::Basis);
}

namespace {

Slide withoutUnknown(const Evidence& evidence, Slide slide) {
    for (SlidePoint& point : slide.points)
        point.studies.removeIf([&](const QString& id) { return !evidence.study(id); });
    Selection& selection = slide.request.selection;
    selection.treatments.removeIf([&](const QString& id) { return !evidence.treatment(id); });
    if (!selection.scales.isEmpty()) {
        const QStringList known = knownScales(evidence);
        selection.scales.removeIf([&](const QString& scale) { return !known.contains(scale); });
    }
    if (!knownSets(evidence).contains(selection.set)) selection.set = Selection().set;
    return slide;
}

} // namespace

bool DeckModel::hasUnknown(int row) const { return withoutUnknown(m_evidence, slide(row)) != slide(row); }

void DeckModel::leaveOutUnknown(int row) {
    Slide next = withoutUnknown(m_evidence, slide(row));
    next.basis = basisOf(m_evidence, next);
    change(row, std::move(next), Field::Request);
}

void DeckModel::setDeckTitle(const QString& title) { changeAbout(title, m_deck.about, Field::DeckTitle); }

void DeckModel::setAbout(const QString& about) { changeAbout(m_deck.title, about, Field::About); }

void DeckModel::change(int row, Slide next, Field field) {
    // A slide in words without any is none that a file can hold: it keeps an empty sentence to be filled.
    if (next.request.kind == textSlide && next.title.isEmpty() && next.points.empty()) next.points = {SlidePoint()};
    if (next != slide(row)) m_undo.push(new ChangeStep(*this, row, std::move(next), field));
}

void DeckModel::changeAbout(const QString& title, const QString& about, Field field) {
    if (title == m_deck.title && about == m_deck.about) return;
    m_undo.push(new AboutStep(*this, {title, about}, field));
}

void DeckModel::insert(int row, const Slide& slide) {
    beginInsertRows({}, row, row);
    m_deck.slides.insert(m_deck.slides.begin() + row, slide);
    m_known.insert(m_known.begin() + row, Known());
    endInsertRows();
    m_make.start(0);
    emit edited();
    emit touched(row);
}

void DeckModel::take(int row) {
    beginRemoveRows({}, row, row);
    m_deck.slides.erase(m_deck.slides.begin() + row);
    m_known.erase(m_known.begin() + row);
    endRemoveRows();
    emit edited();
    if (count() > 0) emit touched(std::min(row, count() - 1));
}

void DeckModel::move(int row, int to) {
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    const auto shift = [row, to](auto begin) {
        if (to > row)
            std::rotate(begin + row, begin + row + 1, begin + to + 1);
        else
            std::rotate(begin + to, begin + row, begin + row + 1);
    };
    shift(m_deck.slides.begin());
    shift(m_known.begin());
    endMoveRows();
    emit edited();
    emit touched(to);
}

void DeckModel::put(int row, const Slide& slide, Field field) {
    const auto at = static_cast<std::size_t>(row);
    m_deck.slides[at] = slide;
    // Notes are not seen in the list: nothing that is kept hangs on them.
    if (field != Field::Notes) {
        m_known[at].isMade = false;
        m_make.start(afterTyping);
    }
    emit dataChanged(index(row), index(row), field == Field::Notes ? QList<int>{Qt::EditRole} : QList<int>());
    emit edited();
    emit touched(row);
}

void DeckModel::putAbout(const QString& title, const QString& about) {
    m_deck.title = title;
    m_deck.about = about;
    // The slide that gives the lecture's title says what it is about too.
    for (int row = 0; row < count(); ++row)
        if (slide(row).request.kind == textSlide && slide(row).points.empty())
            m_known[static_cast<std::size_t>(row)].isMade = false;
    m_make.start(0);
    emit aboutChanged();
    emit edited();
}

void DeckModel::setThumbnailWidth(int width, qreal pixelRatio) {
    if (width == m_width && pixelRatio == m_ratio) return;
    m_width = width;
    m_ratio = pixelRatio;
    for (Known& known : m_known) known = {};
    m_make.start(0);
    if (count() > 0) emit dataChanged(index(0), index(count() - 1));
}

void DeckModel::makeNext() {
    // Those that are seen come first; of the others only the words are made.
    auto next = std::ranges::find_if(m_known, [](const Known& known) { return known.isWanted && !known.isMade; });
    if (next == m_known.end()) next = std::ranges::find(m_known, false, &Known::isMade);
    if (next == m_known.end()) return;
    const auto row = static_cast<int>(next - m_known.begin());
    SlideContent content = m_maker.content(m_deck, slide(row));
    next->isMade = true;
    next->title = content.title;
    next->remarks = content.remarks;
    if (next->isWanted) {
        content.build = BuildUp::Whole; // a picture of the slide is one of all that it tells
        next->picture =
            SlideSheet(std::move(content), usualScreen, ThemeKind::Lecture).picture(1, thumbnailSize(), m_ratio);
    }
    emit dataChanged(index(row), index(row), {Qt::DisplayRole, Qt::DecorationRole, RemarksRole});
    m_make.start(0);
}

QString DeckModel::titleOf(int row) const {
    const QString& own = slide(row).title;
    if (!own.isEmpty()) return own;
    const QString& figures = m_known[static_cast<std::size_t>(row)].title;
    return figures.isEmpty() ? slideKindName(slide(row).request.kind) : figures;
}

int DeckModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : count(); }

QVariant DeckModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int row = index.row();
    Known& known = m_known[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(row);
    case Qt::DecorationRole:
        if (!known.isWanted) {
            known.isWanted = true;
            known.isMade = false;
            if (!m_make.isActive()) m_make.start(0);
        }
        return known.picture;
    case Qt::ToolTipRole:
        return (QStringList{titleOf(row)} + known.remarks).join(QLatin1Char('\n'));
    case Qt::AccessibleTextRole:
        return (QStringList{tr("Slide %1 of %2: %3").arg(row + 1).arg(count()).arg(titleOf(row))} + known.remarks)
            .join(QLatin1Char('\n'));
    case Qt::AccessibleDescriptionRole:
    case KindRole:
        return slideKindName(slide(row).request.kind);
    case RemarksRole:
        return known.remarks;
    default:
        return {};
    }
}

Qt::ItemFlags DeckModel::flags(const QModelIndex& index) const {
    // Slides are dropped between slides, never onto one.
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList DeckModel::mimeTypes() const { return {slideMime()}; }

QMimeData* DeckModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) return nullptr;
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << static_cast<qint64>(QCoreApplication::applicationPid())
                                              << addressOf(this) << static_cast<qint32>(indexes.front().row());
    auto* data = new QMimeData;
    data->setData(slideMime(), bytes);
    return data;
}

bool DeckModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int, int,
                                const QModelIndex& parent) const {
    return action == Qt::MoveAction && !parent.isValid() && draggedRow(data, this).has_value();
}

bool DeckModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                             const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent)) return false;
    const int from = *draggedRow(data, this);
    const int before = row < 0 ? count() : row;
    // The slide that leaves its place lets those behind it move up.
    moveSlide(from, before > from ? before - 1 : before);
    return true;
}

} // namespace trd

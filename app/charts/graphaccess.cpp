// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/graphaccess.h"

#include "charts/graphview.h"

#include <QAccessibleWidget>

#include <map>

namespace trd {

namespace {

/// A node or a way: by its place, nodes first, so that new answers change its words and not what it is.
class GraphPart final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    GraphPart(GraphView* view, int place) : m_view(view), m_place(place) {}

    [[nodiscard]] bool isValid() const override { return m_place < m_view->partCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return QAccessible::queryAccessibleInterface(m_view);
    }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QRect rect() const override {
        const QRect there = m_view->partRect(m_place);
        return {m_view->viewport()->mapToGlobal(there.topLeft()), there.size()};
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        if (kind == QAccessible::Name) return m_view->partSpoken(m_place);
        return kind == QAccessible::Description ? m_view->partTip(m_place) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_view->hasFocus() && isValid() && m_view->focused() == m_view->partTarget(m_place);
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->partRect(m_place));
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& action) override {
        if (!isValid()) return;
        m_view->setFocused(m_view->partTarget(m_place));
        if (action == pressAction())
            emit m_view->activated(m_view->partTarget(m_place));
        else if (action == setFocusAction())
            m_view->setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    GraphView* m_view;
    int m_place;
};

class GraphAccess final : public QAccessibleWidget {
public:
    explicit GraphAccess(GraphView* view) : QAccessibleWidget(view, QAccessible::Chart), m_view(view) {}
    ~GraphAccess() override {
        for (const auto& [place, id] : m_parts) QAccessible::deleteAccessibleInterface(id);
    }
    GraphAccess(const GraphAccess&) = delete;
    GraphAccess& operator=(const GraphAccess&) = delete;

    [[nodiscard]] int childCount() const override { return m_view->partCount(); }
    [[nodiscard]] QAccessibleInterface* child(int place) const override {
        if (place < 0 || place >= m_view->partCount()) return nullptr;
        const auto found = m_parts.find(place);
        if (found != m_parts.end()) return QAccessible::accessibleInterface(found->second);
        auto* part = new GraphPart(m_view, place); // QAccessible owns what is registered
        m_parts.emplace(place, QAccessible::registerAccessibleInterface(part));
        return part;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* part) const override {
        for (const auto& [place, id] : m_parts)
            if (QAccessible::accessibleInterface(id) == part) return place;
        return -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        return child(m_view->partOf(m_view->targetUnder(m_view->viewport()->mapFromGlobal(QPoint(x, y)))));
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override { return child(m_view->partOf(m_view->focused())); }

private:
    GraphView* m_view;
    mutable std::map<int, QAccessible::Id> m_parts;
};

QAccessibleInterface* make(const QString&, QObject* object) {
    auto* view = qobject_cast<GraphView*>(object);
    return view ? new GraphAccess(view) : nullptr;
}

} // namespace

void installGraphAccess() {
    static const bool isInstalled = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace trd

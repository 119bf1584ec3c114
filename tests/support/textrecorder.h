// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A paint device that draws nothing and remembers every text: what it says, how large, and where it lies. For tests
// that must know whether words are cut, lie on each other or are too small to read.

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTransform>

#include <cmath>
#include <vector>

namespace trd::test {

struct DrawnText {
    QString words;
    QRectF rect;         ///< on the device, of the line of type
    double points = 0;   ///< size of the type, transforms included
    bool turned = false; ///< not level
};

class TextRecorder final : public QPaintDevice {
public:
    explicit TextRecorder(QSize size) : m_size(size), m_engine(m_texts) {}
    [[nodiscard]] const std::vector<DrawnText>& texts() const { return m_texts; }
    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / 960;
        case PdmHeightMM:
            return m_size.height() * 254 / 960;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    class Engine final : public QPaintEngine {
    public:
        explicit Engine(std::vector<DrawnText>& texts) : QPaintEngine(AllFeatures), m_texts(texts) {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState& now) override {
            if (now.state() & DirtyTransform) m_transform = now.transform();
        }
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawPath(const QPainterPath&) override {}
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
        void drawTextItem(const QPointF& at, const QTextItem& item) override {
            if (item.text().trimmed().isEmpty()) return;
            const QRectF line(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
            const QRectF rect = m_transform.mapRect(line);
            // What lies wholly outside a window onto a larger drawing is not seen.
            if (painter()->hasClipping() &&
                !painter()->transform().mapRect(painter()->clipBoundingRect()).intersects(rect))
                return;
            const double scale = std::hypot(m_transform.m12(), m_transform.m22());
            m_texts.push_back(
                {item.text(), rect, item.font().pointSizeF() * scale, std::abs(m_transform.m12()) > 1e-6});
        }
        [[nodiscard]] Type type() const override { return User; }

    private:
        std::vector<DrawnText>& m_texts;
        QTransform m_transform;
    };

    QSize m_size;
    std::vector<DrawnText> m_texts;
    mutable Engine m_engine;
};

} // namespace trd::test

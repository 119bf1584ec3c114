// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A slide as the hall will see it, in 16:9 and as large as there is room, at one of its steps.

#include "lecture/slidesheet.h"

#include <QPixmap>
#include <QWidget>

namespace trd {

class SlidePreview final : public QWidget {
    Q_OBJECT
public:
    explicit SlidePreview(QWidget* parent = nullptr);

    /// The step stays where the slide has as many.
    void setSlide(SlideContent content, SlideFoot foot);
    void setStep(int step);
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] int stepCount() const { return m_sheet ? m_sheet->stepCount() : 1; }
    [[nodiscard]] const SlideSheet* sheet() const { return m_sheet ? &*m_sheet : nullptr; }

    [[nodiscard]] QSize sizeHint() const override { return {512, 288}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 180}; }

signals:
    /// The step, or how many there are.
    void stepChanged(int step, int count);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRect slideRect() const;
    void layOut(SlideContent content);
    void tell();

    std::optional<SlideSheet> m_sheet;
    SlideFoot m_foot;
    int m_step = 1;
    QPixmap m_picture; ///< of the step, until it or the size changes
};

} // namespace trd

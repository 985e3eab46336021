#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

#include <optional>
#include <vector>

namespace bahi::ui {

/// Keeps what is written onto it, and where, instead of painting it.
class TextRecorder : public QPaintDevice {
public:
    struct Written {
        QString text;
        QPointF at; // on its baseline
        double width;
        double right() const { return at.x() + width; }
    };

    const std::vector<Written>& all() const { return m_engine.all; }
    /// The piece that holds `text`.
    std::optional<Written> found(const QString& text) const {
        for (const Written& written : all())
            if (written.text.contains(text)) return written;
        return {};
    }
    /// Does something end in dots?
    bool isElided() const { return found(QString{QChar{0x2026}}).has_value(); }
    bool isOnOneLine() const {
        for (const Written& written : all())
            if (qAbs(written.at.y() - all().front().at.y()) > 0.01) return false;
        return true;
    }

    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric what) const override {
        if (what == PdmWidth || what == PdmHeight) return 4000;
        if (what == PdmWidthMM || what == PdmHeightMM) return 1000;
        if (what == PdmNumColors) return 1 << 24;
        if (what == PdmDepth) return 32;
        if (what == PdmDevicePixelRatioScaled) return int(devicePixelRatioFScale());
        if (what == PdmDevicePixelRatio) return 1;
        return 96; // dots per inch
    }

private:
    class Engine : public QPaintEngine {
    public:
        Engine() : QPaintEngine{AllFeatures} {}
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
        void drawTextItem(const QPointF& at, const QTextItem& item) override {
            all.push_back({item.text(), at, item.width()});
        }
        Type type() const override { return User; }

        std::vector<Written> all;
    };
    mutable Engine m_engine;
};

} // namespace bahi::ui

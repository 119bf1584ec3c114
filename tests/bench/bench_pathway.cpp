// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a profile to a status for every treatment, and what one changed answer asks of the pathway page: up to the graph
// painted anew.

#include "charts/graphview.h"
#include "evidence/reader.h"
#include "pathway/questions.h"
#include "report.h"

#include <QApplication>
#include <QElapsedTimer>

#include <random>

using namespace trd;

namespace {

std::vector<Profile> randomProfiles(const ProfileForm& form, int count) {
    std::mt19937 random(1);
    std::vector<Profile> profiles;
    for (int made = 0; made < count; ++made) {
        std::bernoulli_distribution isAnswered((made % 11) / 10.0);
        Profile profile;
        for (const ProfileItem& item : form.items()) {
            if (!isAnswered(random)) continue;
            const QJsonValue answer =
                item.type == ItemType::Number
                    ? QJsonValue(std::uniform_int_distribution(item.min, item.max)(random))
                    : QJsonValue(
                          item.options[std::uniform_int_distribution<std::size_t>(0, item.options.size() - 1)(random)]
                              .value);
            if (!profile.set(form, item.id, answer)) qFatal("impossible answer");
        }
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

// Microseconds a profile, the median of several rounds.
template <class Work> double microseconds(const std::vector<Profile>& profiles, const Work& work) {
    std::vector<double> rounds;
    for (int round = 0; round < 9; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (const Profile& profile : profiles) work(profile);
        rounds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3 / static_cast<double>(profiles.size()));
    }
    return bench::median(std::move(rounds));
}

} // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    loadFonts();
    const auto evidence = readEvidence(QStringLiteral(TRD_EVIDENCE_DIR));
    if (!evidence) qFatal("%s", qPrintable(evidence.error().front().sentence()));
    const auto knowledge = readPathwayKnowledge(*evidence);
    if (!knowledge) qFatal("%s", qPrintable(knowledge.error().front().sentence()));
    const std::vector<Profile> profiles = randomProfiles(knowledge->form, 1100);
    std::size_t seen = 0;
    bench::Report report;
    constexpr double limit = 100; // 10,000 profiles a second
    report.add(QStringLiteral("profile: every treatment with its reasons"),
               microseconds(profiles, [&](const Profile& profile) { seen += options(*knowledge, profile).size(); }),
               QStringLiteral("us"), limit);
    report.add(QStringLiteral("profile: every treatment's status"),
               microseconds(profiles,
                            [&](const Profile& profile) {
                                seen += statuses(*knowledge, layOut(knowledge->form, profile)).size();
                            }),
               QStringLiteral("us"), limit);
    report.add(QStringLiteral("profile: the walk through the graph"),
               microseconds(profiles,
                            [&](const Profile& profile) {
                                seen += walk(knowledge->graph, layOut(knowledge->form, profile)).nodes.size();
                            }),
               QStringLiteral("us"));
    report.add(
        QStringLiteral("profile: the most informative open questions"),
        microseconds(profiles, [&](const Profile& profile) { seen += openQuestions(*knowledge, profile).size(); }),
        QStringLiteral("us"));
    const PathwayLayout layout = pathwayLayout(knowledge->graph);
    GraphView view;
    view.resize(784, 640);
    view.show();
    constexpr double frame = 16;
    std::vector<double> answers;
    for (const Profile& profile : profiles) {
        QElapsedTimer timer;
        timer.start();
        view.setGraph(pathwayFigure(*knowledge, layout, profile));
        view.viewport()->repaint();
        answers.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (answers.size() == 300) break;
    }
    report.add(QStringLiteral("answer: the graph made and painted anew"), bench::median(answers), QStringLiteral("ms"),
               frame);
    std::ranges::sort(answers);
    report.add(QStringLiteral("answer: the slowest but one in twenty"), answers[answers.size() * 19 / 20],
               QStringLiteral("ms"), frame);
    if (seen == 0) return 1;
    return report.finish();
}

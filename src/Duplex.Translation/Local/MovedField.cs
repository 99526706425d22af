using Duplex.Hl7v2;
using Duplex.Translation.Coverage;

namespace Duplex.Translation.Local;

/// <summary>A field that was moved in one message.</summary>
/// <param name="Repetition">Which repetition of the target its first one became; from 1.</param>
internal sealed record MovedField(Hl7Path From, Hl7Path To, int Repetition)
{
    /// <summary>The entries with the places that the message as received has.</summary>
    public static IReadOnlyList<CoverageEntry> AsReceived(IReadOnlyList<CoverageEntry> entries, IReadOnlyList<MovedField> moved) =>
        moved.Count == 0 ? entries : [.. entries.Select(entry => entry with { Source = AsReceived(entry.Source, moved) })];

    private static string AsReceived(string source, IReadOnlyList<MovedField> moved)
    {
        if (!Hl7Path.TryParse(source, out Hl7Path place))
        {
            return source;
        }

        // What came last stands behind the others.
        for (int last = moved.Count - 1; last >= 0; last--)
        {
            if (moved[last].Holds(place))
            {
                return moved[last].Original(place).ToString();
            }
        }

        return source;
    }

    private bool Holds(Hl7Path place) =>
        place.Segment == To.Segment && place.Occurrence == To.Occurrence && place.Field == To.Field
        && (To.Component == 0 ? Math.Max(place.Repetition, 1) >= Repetition : Math.Max(place.Component, 1) == To.Component);

    private Hl7Path Original(Hl7Path place) => From.Component > 0 || To.Component > 0
        ? From
        : new(From.Segment, From.Occurrence, From.Field, place.Repetition == 0 ? 0 : place.Repetition - Repetition + 1, place.Component, place.Subcomponent);
}

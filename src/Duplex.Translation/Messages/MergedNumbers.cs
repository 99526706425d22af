using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// The numbers of MRG, each beside the one of PID that takes its place: of the same authority and type, where both say them. What has
/// no such number beside it is told, since nothing says whom it names.
/// </summary>
internal sealed class MergedNumbers
{
    private readonly HashSet<string> _survivor = new(StringComparer.Ordinal);
    private readonly HashSet<(string Issuer, string Type)> _pairs = [];
    private readonly HashSet<string> _issuers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _types = new(StringComparer.Ordinal);

    private MergedNumbers()
    {
    }

    /// <summary>Whether MRG holds a number at all.</summary>
    public bool HasAny { get; private set; }

    /// <summary>Whether a number is the survivor's own.</summary>
    public bool HasSame { get; private set; }

    /// <summary>Who goes, by the id that the number gives.</summary>
    public Dictionary<string, Source> Gone { get; } = new(StringComparer.Ordinal);

    public List<Source> Unpaired { get; } = [];

    /// <param name="field">MRG-1, or MRG-4 where that is empty.</param>
    public static MergedNumbers Read(PlacedSegment mrg, int field, MessageBuild build)
    {
        MergedNumbers numbers = new();
        TranslationContext context = build.Context;
        if (build.Patient is { } survivor)
        {
            numbers._survivor.Add(survivor.Value.Id!);
        }

        if (build.First("PID") is { } pid)
        {
            int own = PatientIdentifiers.Find(pid.Segment)?.Number ?? 3;
            int turn = 0;
            foreach (Hl7Repetition repetition in pid[own].Repetitions)
            {
                turn++;
                numbers.Know(Source.Of(pid, own, repetition, turn, context));
            }
        }

        int number = 0;
        foreach (Hl7Repetition repetition in mrg[field].Repetitions)
        {
            number++;
            Source cx = Source.Of(mrg, field, repetition, number, context);
            if (cx[1].IsPresent)
            {
                numbers.HasAny = true;
                numbers.Take(cx);
            }
        }

        return numbers;
    }

    private void Know(in Source cx)
    {
        if (!cx[1].IsPresent)
        {
            return;
        }

        string issuer = IdentityReading.IssuerOf(cx) ?? "";
        string type = IdentityRank.TypeOf(cx) ?? "";
        _pairs.Add((issuer, type));
        _issuers.Add(issuer);
        _types.Add(type);
        if (IdentityReading.ReadOne(cx, "Patient") is { } id)
        {
            _survivor.Add(id);
        }
    }

    private void Take(in Source cx)
    {
        if (IdentityReading.ReadOne(cx, "Patient") is { } id)
        {
            if (_survivor.Contains(id))
            {
                HasSame = true;
                return;
            }

            if (HasPair(IdentityReading.IssuerOf(cx) ?? "", IdentityRank.TypeOf(cx) ?? ""))
            {
                Gone.TryAdd(id, cx);
                return;
            }

            Unpaired.Add(cx);
        }

        cx.Context.Warn(cx.Place, $"{cx.Place} names nobody who goes: PID-3 holds no number of its authority and type that takes its place, or it is no number of a patient. It is not merged; right would be numbers in pairs.");
    }

    /// <summary>An authority or a type that is not told may be any.</summary>
    private bool HasPair(string issuer, string type) => (issuer, type) switch
    {
        ("", "") => _pairs.Count > 0,
        (_, "") => _issuers.Contains(issuer) || _issuers.Contains(""),
        ("", _) => _types.Contains(type) || _types.Contains(""),
        _ => _pairs.Contains((issuer, type)) || _pairs.Contains((issuer, "")) || _pairs.Contains(("", type)) || _pairs.Contains(("", "")),
    };
}

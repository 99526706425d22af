using System.Globalization;
using System.Text.RegularExpressions;
using Duplex.Hl7v2;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>
/// Looks for each row of the sheets whether its value goes into its element: the same message is translated with the value, and
/// without it or with another one, and the Bundles must differ in the very element (and by the very constant) that the sheet names.
/// </summary>
internal sealed partial class SheetProbing(GuideSheets sheets)
{
    private const int MostContexts = 16;

    private static readonly string[] OtherCodes = ["Y", "N", "A", "D", "CA", "ZZ9"];

    private readonly Dictionary<string, BundleElements> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<SheetRow, SheetProof?> _proofs = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(SheetRow Row, SheetProof Context), SheetProof?> _inner = [];
    private readonly Dictionary<string, List<SheetProof>> _contexts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How many messages were translated.</summary>
    public int Translated { get; private set; }

    /// <summary>For a row of a segment's sheet; null where its value was never seen in its element.</summary>
    public SheetProof? Prove(SheetRow row)
    {
        if (!_proofs.TryGetValue(row, out SheetProof? proof))
        {
            SheetTarget target = row.ToTarget();
            string segment = row.Sheet.Split('[')[0];
            // Each identifier of PID names the patient: what refers to the patient is there with the segment.
            Hl7Path place = row.Sheet != "PID[Appointment]" && Hl7Path.TryParse(SheetSpellings.Source(row), out Hl7Path field) && field.Field > 0 ? field : Hl7Path.Parse(segment);
            string type = row.Type.Length > 0 && place.Component == 0 ? row.Type : TypeOf(place);
            proof = ProbeMessages.For(sheets, row.Sheet, segment).SelectMany(message => ProbeVariants.Of(row, message))
                .Select(message => Show(message, row, target, place, type))
                .FirstOrDefault(found => found is not null);
            _proofs[row] = proof;
        }

        return proof;
    }

    /// <summary>For a row of a data type's sheet, in any element that is of that type by another sheet.</summary>
    public SheetProof? ProvePart(SheetRow row) =>
        ContextsOf(row.Sheet).Select(context => ProvePart(row, context)).FirstOrDefault(found => found is not null);

    private SheetProof? ProvePart(SheetRow row, SheetProof context)
    {
        if (_inner.TryGetValue((row, context), out SheetProof? known))
        {
            return known;
        }

        // What is read now may be asked for again on the way: not this way then.
        _inner[(row, context)] = null;
        string number = row.Source.Contains('.', StringComparison.Ordinal) ? row.Source.Split('.')[1] : "";
        SheetProof? proof = null;
        if (Part(context.Place, number) is { } place)
        {
            SheetTarget target = row.ToTarget().Inside(context.Levels, row.SheetOf);
            string type = row.Type.Length > 0 ? row.Type : row.Sheet.Split('[')[0];
            // With every part beside it, as its own context had it, and alone: a part gives way to another that says the same.
            IEnumerable<ProbeMessage> messages = [WholeOf(context, row), context.Message];
            IEnumerable<ProbeMessage> alone = place.Equals(context.Place) ? [] : [context.Message.Copy().Set(context.Place.ToString(), "")];
            proof = messages.Concat(alone).DistinctBy(message => message.Lines()).Select(message => Show(message, row, target, place, type)).FirstOrDefault(found => found is not null);
        }

        return _inner[(row, context)] = proof;
    }

    // All parts of the type stand in the message, whatever the standard had in its version.
    private static ProbeMessage WholeOf(SheetProof context, SheetRow row)
    {
        ProbeMessage message = context.Message.Copy();
        string type = row.Sheet.Split('[')[0];
        bool isOther = context.Place is { Segment: "OBX", Field: 5 } || message.Get(context.Place.ToString()).Length == 0;
        return type is "OG" || !isOther ? message.Set(context.Place.ToString(), InPlace(context.Place, ProbeValues.Of(type))) : message;
    }

    /// <summary>Where values of a data type are known to be read as its sheet says.</summary>
    private List<SheetProof> ContextsOf(string sheet)
    {
        if (_contexts.TryGetValue(sheet, out List<SheetProof>? found))
        {
            return found;
        }

        _contexts[sheet] = found = [];
        found.AddRange(sheets.ListedSegments.SelectMany(name => sheets.Segments[name])
            .Where(row => row.Map.Equals(sheet, StringComparison.OrdinalIgnoreCase)).Select(Prove).OfType<SheetProof>().DistinctBy(proof => (proof.Place, string.Join('(', proof.Levels))).Take(MostContexts));
        foreach (SheetRow row in sheets.ListedDataTypes.SelectMany(name => sheets.DataTypes[name]).Where(row => row.Map.Equals(sheet, StringComparison.OrdinalIgnoreCase) && !row.Sheet.Equals(sheet, StringComparison.OrdinalIgnoreCase)))
        {
            found.AddRange(ContextsOf(row.Sheet).Select(context => ProvePart(row, context)).OfType<SheetProof>().Take(3));
        }

        return found;
    }

    private SheetProof? Show(ProbeMessage message, SheetRow row, SheetTarget target, Hl7Path place, string type)
    {
        return Enumerable.Distinct([row.Condition, Alternative().Replace(row.Condition, "$1"), Alternative().Replace(row.Condition, "$2")])
            .Select(condition => Show(message, row, target, place, type, condition)).FirstOrDefault(found => found is not null);
    }

    private SheetProof? Show(ProbeMessage message, SheetRow row, SheetTarget target, Hl7Path place, string type, string condition)
    {
        List<(Hl7Path Place, SheetRequirement Requirement)> requirements = [];
        foreach (SheetRequirement requirement in SheetCondition.Read(condition))
        {
            if (Resolve(requirement.Place, place, row) is { } other)
            {
                requirements.Add((other, requirement));
            }
        }

        SheetRequirement? own = requirements.Find(one => one.Place.Equals(place)).Requirement;
        if (own is { Kind: Requirement.Absent } && requirements.FindLast(one => one.Place.Equals(place)).Requirement is { Kind: Requirement.Different } listed)
        {
            // 'NOT VALUED OR NOT IN (...)': what is not there is compared with one of those.
            own = own with { Values = listed.Values };
            requirements.RemoveAll(one => one.Requirement == listed);
        }

        IEnumerable<string?> values = own is null or { Kind: Requirement.Present or Requirement.Once } ? Values(row, type, message, place)
            : own is { Kind: Requirement.Different } ? Values(row, type, message, place).Prepend(null) : [null];
        foreach (string? value in values)
        {
            IEnumerable<ProbeMessage> candidates = [value is null || place.Field == 0 ? message : message.Copy().Set(place.ToString(), value)];
            foreach ((Hl7Path other, SheetRequirement requirement) in requirements)
            {
                candidates = [.. candidates.SelectMany(candidate => Meet(candidate, other, requirement))];
            }

            candidates = candidates.Select(candidate => MeetAll(candidate, message.Condition));
            if (candidates.FirstOrDefault(candidate => IsShown(candidate, place, own, target, type)) is { } with)
            {
                return new(with, place, target.Levels);
            }
        }

        return null;
    }

    private bool IsShown(ProbeMessage with, Hl7Path place, SheetRequirement? own, SheetTarget target, string type)
    {
        string path = place.ToString();
        if (place.Field == 0)
        {
            // What is in every message of its kind can only be looked for.
            ProbeMessage without = with.Copy().Remove(place.Segment);
            return Of(without).IsInterpreted ? Differ(with, without, target, mayVanish: true) : IsThere(with, target);
        }

        return own?.Kind switch
        {
            // The row is about a value that is not there.
            Requirement.Absent => own.Values.Prepend(InPlace(place, ProbeValues.Of(type))).Any(value => Differ(with, with.Copy().Set(path, value), target, mayVanish: true)),
            Requirement.Equal => Differ(with, with.Copy().Set(path, ""), target, mayVanish: true) || OtherCodes.Any(code => Differ(with, with.Copy().Set(path, code), target, mayVanish: false)),
            Requirement.Different => Differ(with, with.Copy().Set(path, own.Values[0]), target, mayVanish: true) || Differ(with, with.Copy().Set(path, ""), target, mayVanish: true),
            _ => Differ(with, with.Copy().Set(path, ""), target, mayVanish: target.Constant is not null)
                || Differ(with, with.Copy().Set(path, ProbeValues.Vary(with.Get(path))), target, mayVanish: false),
        };
    }

    private bool IsThere(ProbeMessage with, SheetTarget target)
    {
        BundleElements one = Of(with);
        return (target.Constant is { } text ? one.Has(target.Inner, text) : one.Has(target.Inner)) && HasWay(one, target);
    }

    /// <param name="mayVanish">Whether the resource itself may be there with the value alone: otherwise nothing is shown by that.</param>
    private bool Differ(ProbeMessage with, ProbeMessage without, SheetTarget target, bool mayVanish)
    {
        BundleElements one = Of(with);
        BundleElements other = one.IsInterpreted ? Of(without) : one;
        List<ElementPlace> byReference = [.. target.ByReference];
        if (!one.IsInterpreted || !other.IsInterpreted || !HasWay(one, target) && !byReference.Exists(one.Has))
        {
            return false;
        }

        // 'partOf(Location)' is about the reference.
        bool isLink = target.Inner is { Path.Length: 0 } && target.Levels.Count > 1;
        ElementPlace place = isLink ? target.Levels[^2] : target.Inner;
        if (isLink && !place.Path.EndsWith("assigner", StringComparison.Ordinal) && !target.Inner.Resource.Split('|').Any(type => one.Has(place, type) || type == "Practitioner" && one.Has(place, "PractitionerRole")))
        {
            // It refers to something of another type.
            return false;
        }

        if (!mayVanish && !isLink && other.CountOf(place.Resource) < one.CountOf(place.Resource))
        {
            return false;
        }

        // A constant may be there for another value too, so that it counts where the value changes the element that it stands in.
        return target.Constant is { } text
            ? byReference.Prepend(place).Any(way => one.Has(way, text) && one.Beyond(other).Any(element => way.Parent.Holds(element.Path)))
            : one.Beyond(other).Any(element => place.Holds(element.Path) || byReference.Exists(way => way.Holds(element.Path)));
    }

    private static bool HasWay(BundleElements one, SheetTarget target) => target.Levels.SkipLast(1).All(level => level.Path.Length == 0 || one.Has(level) || !level.IsInR4());

    private BundleElements Of(ProbeMessage message)
    {
        string lines = message.Lines();
        if (!_seen.TryGetValue(lines, out BundleElements? elements))
        {
            Translated++;
            if (_seen.Count > 500)
            {
                _seen.Clear();
            }

            _seen[lines] = elements = BundleElements.Of(lines);
        }

        return elements;
    }

    /// <summary>The message changed so that the condition holds.</summary>
    public static ProbeMessage MeetAll(ProbeMessage message, string condition)
    {
        // Either is enough, and the first leaves the type of the value open.
        foreach (SheetRequirement requirement in SheetCondition.Read(condition.Replace(" OR OBX-2 IS \"NA\"", "", StringComparison.Ordinal).Replace("MSH-22 IS VALUED OR ", "", StringComparison.Ordinal)))
        {
            if (requirement.Place.Length > 0 && Hl7Path.TryParse(requirement.Place, out Hl7Path place))
            {
                message = Meet(message, place, requirement).First();
                message.Condition = condition;
            }
        }

        return message;
    }

    // What is tried: every part of the type, then each code that the sheet's table has.
    private IEnumerable<string?> Values(SheetRow row, string type, ProbeMessage message, Hl7Path place)
    {
        if (place is { Segment: "OBX", Field: 5, Component: 0 })
        {
            yield return null;
            yield break;
        }

        if (place is { Segment: "PID", Field: 3, Component: 0 } || place.Segment == "MSH" && place.Field == 9)
        {
            yield return null;
        }

        foreach (string special in ProbeVariants.ValuesOf(row, place))
        {
            yield return special;
        }

        string whole = InPlace(place, ProbeValues.Of(type));
        yield return whole;
        if (whole.Contains('^', StringComparison.Ordinal))
        {
            yield return whole.Split('^')[0];
        }

        string usual = message.Get(place.ToString());
        if (usual.Length > 0 && usual != whole)
        {
            yield return null;
        }

        IEnumerable<string> codes = row.Vocabulary.Length == 0 ? [] : sheets.CodesOf(row.Vocabulary, 16);
        foreach (string code in codes.Concat(row.Vocabulary.Length > 0 || type is "ID" or "IS" || row.Map.Contains("code", StringComparison.OrdinalIgnoreCase) ? OtherCodes : []))
        {
            yield return code;
        }
    }

    private static IEnumerable<ProbeMessage> Meet(ProbeMessage message, Hl7Path place, SheetRequirement requirement)
    {
        string path = place.ToString();
        if (place.Field == 0)
        {
            return [requirement.Kind == Requirement.Absent ? message.Copy().Remove(place.Segment) : message];
        }

        string now = message.Get(path);
        switch (requirement.Kind)
        {
            case Requirement.Absent:
                return [message.Copy().Set(path, "")];
            case Requirement.Equal when place is { Segment: "OBX", Field: 2 }:
                return requirement.Values.Select(value => message.Copy().Set(path, value).Set("OBX-5", ProbeValues.Of(value)));
            case Requirement.Equal when requirement.Values is ["patient"]:
                // IN1-17 says so by a code of table 0063.
                return [message.Copy().Set(path, "SEL")];
            case Requirement.Equal when requirement.Values is ["URI"] && place is { Segment: "MSH", Component: 3 }:
                // The type of HD-2, which is a URI then.
                return [message.Copy().Set(path, "URI").Set($"MSH-{place.Field}.2", "https://example.org/hd")];
            case Requirement.Equal:
                return requirement.Values.Select(value => message.Copy().Set(path, value));
            case Requirement.Different:
                return requirement.Values.Contains(now)
                    ? path == "OBX-5.3" ? [message.Copy().Set(path, "").Set("OBX-5.4", "")] : [message.Copy().Set(path, "ZZ9"), message.Copy().Set(path, "")]
                    : [message];
            case Requirement.Long:
                return [message.Copy().Set(path, "19700214101500-0600")];
            case Requirement.Repeated:
                string value = now.Length > 0 ? now : ProbeValues.Of("EI");
                return [message.Copy().Set(path, $"{value}~{ProbeValues.Vary(value)}")];
            case Requirement.Present when now.Length == 0:
                return [message.Copy().Set(path, InPlace(place, ProbeValues.Of(TypeOf(place))))];
            default:
                return [message];
        }
    }

    // A condition names a field of the message, or a part of the row's own type (XTN.3; some sheets write HD-3).
    private static Hl7Path? Resolve(string written, Hl7Path own, SheetRow row)
    {
        if (written.Length == 0)
        {
            return own;
        }

        string[] parts = written.Split('.', '-');
        string sheet = row.Sheet.Split('[')[0];
        bool isType = written.Split('.', '-')[0].Length == 2 || parts[0] == sheet && sheet.Length == 3 && !row.Source.Contains('-', StringComparison.Ordinal);
        if (written.StartsWith(own.Segment + ".", StringComparison.Ordinal))
        {
            // 'ORC.1' for ORC-1.
            return Hl7Path.Parse($"{parts[0]}-{parts[1]}");
        }

        if (parts[0] == own.Segment && written.Contains('-', StringComparison.Ordinal) && Hl7Path.TryParse(written, out Hl7Path named))
        {
            return named;
        }

        if (isType)
        {
            bool isSibling = parts[0] == sheet && row.Source.Contains('.', StringComparison.Ordinal);
            return isSibling ? own.Component == 0 ? null : Sibling(own, parts[1]) : Part(own, parts[1]);
        }

        return parts is [{ Length: 3 }] or [{ Length: 3 }, ..] && (parts.Length == 1 || written.Contains('-', StringComparison.Ordinal)) && Hl7Path.TryParse(written, out Hl7Path path) ? path
            : parts is [{ Length: 3 }, ..] ? Part(own, parts[1]) : null;
    }

    private static Hl7Path? Sibling(Hl7Path own, string number)
    {
        int part = int.Parse(number, CultureInfo.InvariantCulture);
        return own.Subcomponent > 0 ? new Hl7Path(own.Segment, 1, own.Field, 0, own.Component, part) : new Hl7Path(own.Segment, 1, own.Field, 0, part, 0);
    }

    /// <summary>A part of what stands at a place; the place itself where the sheet names no part; null below a subcomponent.</summary>
    private static Hl7Path? Part(Hl7Path place, string number)
    {
        if (number.Length == 0)
        {
            return place;
        }

        int part = int.Parse(number, CultureInfo.InvariantCulture);
        return place.Component == 0 ? new Hl7Path(place.Segment, 1, place.Field, 0, part, 0)
            : place.Subcomponent == 0 ? new Hl7Path(place.Segment, 1, place.Field, 0, place.Component, part)
            : part == 1 ? place : null;
    }

    private static string InPlace(Hl7Path place, string value) =>
        place.Subcomponent > 0 ? value.Split('^', '&')[0]
        : place.Component > 0 ? string.Join('&', value.Split('^').Select(part => part.Split('&')[0]))
        : value;

    private static string TypeOf(Hl7Path place)
    {
        string type = Duplex.Hl7v2.Names.FieldNames.Of(place.Segment, Math.Max((int)place.Field, 1))?.Type ?? "ST";
        type = place.Component > 0 ? Duplex.Hl7v2.Names.ComponentNames.Of(type, place.Component)?.Type ?? "ST" : type;
        return place.Subcomponent > 0 ? Duplex.Hl7v2.Names.ComponentNames.Of(type, place.Subcomponent)?.Type ?? "ST" : type;
    }

    // 'A OR B IS VALUED': either is enough.
    [GeneratedRegex(@"(\b[A-Z][A-Z0-9]{1,2}[-.][\d.]+) OR ([A-Z][A-Z0-9]{1,2}[-.][\d.]+)")]
    private static partial Regex Alternative();
}

using System.Collections.Frozen;
using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>
/// Vital Signs Organizer (.26) and Observation (.27): each sign, blood pressure as one with two components, and the panel over them (FHIR's
/// vital signs profiles).
/// </summary>
internal static class VitalSignEntries
{
    private const string Systolic = "8480-6";
    private const string Diastolic = "8462-4";

    /// <summary>Spellings of units that no other unit of a vital sign has.</summary>
    private static readonly FrozenDictionary<string, string> Units = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["mmHg"] = "mm[Hg]", ["mm Hg"] = "mm[Hg]", ["lb"] = "[lb_av]", ["lbs"] = "[lb_av]", ["[lb_ap]"] = "[lb_av]", ["oz"] = "[oz_av]", ["in"] = "[in_i]", ["inches"] = "[in_i]", ["[in_us]"] = "[in_i]",
        ["kgs"] = "kg", ["cms"] = "cm", ["F"] = "[degF]", ["degF"] = "[degF]", ["°F"] = "[degF]", ["C"] = "Cel", ["degC"] = "Cel", ["°C"] = "Cel",
        ["bpm"] = "/min", ["beats/min"] = "/min", ["breaths/min"] = "/min", ["/minute"] = "/min", ["kg/m²"] = "kg/m2", ["kg/m^2"] = "kg/m2",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["26", "27"], "8716-3", "organizer observation") with { IsOfEvents = true };

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Name.LocalName == "observation")
        {
            if (Sign(entry, null, build) is { } alone)
            {
                CcdaSection.Refer(section, build.AddEntry(alone, entry, ObservationReading.KeyOf(alone, entry)));
            }

            return;
        }

        List<(XElement Entry, Observation Sign)> signs = [];
        foreach (XElement inner in EntryParts.Inside(entry, "component").Where(static inner => inner.Name.LocalName == "observation"))
        {
            if (Sign(inner, entry, build) is { } sign)
            {
                signs.Add((inner, sign));
            }
        }

        List<Reference> members = [.. Combine(signs, build).Select(added => new Reference { ReferenceValue = added.Reference })];
        if (members.Count == 0)
        {
            build.Warn(entry, "The organizer has no vital sign that can be read.");
            return;
        }

        Observation panel = new()
        {
            Identifier = build.Identifiers(entry),
            Status = ObservationReading.StatusOf(entry),
            Category = [Category()],
            Code = CcdaConcepts.Of(CodeSystems.Loinc, "85353-1", "Vital signs, weight, height, head circumference, oxygen saturation and BMI panel"),
            Subject = build.Subject,
            Effective = TimeOf(entry, build) ?? new FhirDateTime(((FhirDateTime)signs[0].Sign.Effective!).Value) { Extension = ((FhirDateTime)signs[0].Sign.Effective!).Value is null ? [DataTypes.Extensions.Unknown()] : [] },
            HasMember = members,
        };
        if (CdaValues.Concept(entry.At("code")) is { } said)
        {
            panel.Code.Coding.AddRange(said.Coding.Where(static coding => coding.Code?.Value != "85353-1"));
        }

        CcdaSection.Refer(section, build.AddEntry(panel, entry, EntryParts.KeyOf(panel.Code, entry.At("effectiveTime") ?? signs[0].Entry.At("effectiveTime"), string.Join(',', signs.Select(sign => $"{sign.Entry.At("code")?.Attribute("code")?.Value}={sign.Entry.At("value")?.Attribute("value")?.Value}")))));
    }

    /// <summary>One time, which the profiles ask for.</summary>
    private static FhirDateTime? TimeOf(XElement? entry, CcdaBuild build) => CdaValues.Point(entry.At("effectiveTime"), build.Zone) is { } time ? new FhirDateTime(time) : null;

    private static Observation? Sign(XElement entry, XElement? organizer, CcdaBuild build)
    {
        if (ObservationReading.Read(entry, [Category()], build) is not { } sign)
        {
            return null;
        }

        sign.Effective = TimeOf(entry, build) ?? TimeOf(organizer, build) ?? new FhirDateTime { Extension = CdaValues.Absent(entry.At("effectiveTime")) };
        if (sign.Value is Quantity quantity)
        {
            SetUnit(quantity, build);
        }

        if (sign.Code!.Coding.Exists(static coding => coding.Code?.Value == "59408-5") && !sign.Code.Coding.Exists(static coding => coding.Code?.Value == "2708-6"))
        {
            // The profile of pulse oximetry asks for the wider code too.
            sign.Code.Coding.Add(new Coding { System = CodeSystems.Loinc, Code = "2708-6", Display = "Oxygen saturation in Arterial blood" });
        }

        return sign;
    }

    private static void SetUnit(Quantity quantity, CcdaBuild build)
    {
        if (quantity.Unit?.Value is not { } unit)
        {
            return;
        }

        string? code = build.Options.Units.TryGetValue(unit, out string? local) ? local
            : Units.TryGetValue(unit, out string? known) ? known
            : unit.StartsWith('{') && unit.EndsWith("}/min", StringComparison.Ordinal) ? "/min"
            : unit.EndsWith('}') && unit.StartsWith('%') ? "%"
            : null;
        if (code is not null)
        {
            (quantity.System, quantity.Code) = (CodeSystems.Ucum, code);
        }
    }

    /// <summary>Systolic and diastolic pressure of one time are one observation.</summary>
    private static IEnumerable<TranslatedResource> Combine(List<(XElement Entry, Observation Sign)> signs, CcdaBuild build)
    {
        HashSet<XElement> joined = [];
        foreach ((XElement entry, Observation systolic) in signs.Where(static sign => Is(sign.Sign, Systolic)))
        {
            string? time = (systolic.Effective as FhirDateTime)?.Value;
            (XElement Entry, Observation Sign) other = signs.Find(sign => Is(sign.Sign, Diastolic) && !joined.Contains(sign.Entry) && (sign.Sign.Effective as FhirDateTime)?.Value == time);
            if (other.Sign is not null)
            {
                joined.Add(entry);
                joined.Add(other.Entry);
                yield return Pressure(entry, systolic, other.Entry, other.Sign, build);
            }
        }

        foreach ((XElement entry, Observation sign) in signs.Where(sign => !joined.Contains(sign.Entry)))
        {
            yield return build.AddEntry(sign, entry, ObservationReading.KeyOf(sign, entry));
        }
    }

    private static TranslatedResource<Observation> Pressure(XElement entry, Observation systolic, XElement other, Observation diastolic, CcdaBuild build)
    {
        Observation pressure = new()
        {
            Identifier = [.. systolic.Identifier, .. diastolic.Identifier],
            Status = systolic.Status?.Value == diastolic.Status?.Value ? systolic.Status?.Value : "unknown",
            Category = [Category()],
            Code = CcdaConcepts.Of(CodeSystems.Loinc, "85354-9", "Blood pressure panel with all children optional"),
            Subject = build.Subject,
            Effective = systolic.Effective,
            Performer = systolic.Performer,
            Method = systolic.Method ?? diastolic.Method,
            BodySite = systolic.BodySite ?? diastolic.BodySite,
            Note = [.. systolic.Note, .. diastolic.Note],
            Component = [Component(systolic), Component(diastolic)],
        };
        build.Take(other, "Observation");
        return build.AddEntry(pressure, entry, EntryParts.KeyOf(pressure.Code, entry.At("effectiveTime"), $"{entry.At("value")?.Attribute("value")?.Value}/{other.At("value")?.Attribute("value")?.Value}"));
    }

    private static ObservationComponent Component(Observation sign) => new()
    {
        Code = sign.Code,
        Value = sign.Value,
        DataAbsentReason = sign.DataAbsentReason,
        Interpretation = sign.Interpretation,
        ReferenceRange = sign.ReferenceRange,
    };

    private static bool Is(Observation sign, string code) => sign.Code!.Coding.Exists(coding => coding.Code?.Value == code);

    private static CodeableConcept Category() => CcdaConcepts.Category("vital-signs");
}

using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>An observation of any kind to Observation.</summary>
internal static class ObservationReading
{
    private const string ValueOfR5 = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Observation.value";

    /// <summary>Null with a finding where it has no code.</summary>
    /// <param name="categories">What it is by its section. Default: none.</param>
    /// <param name="section">Where it is referred to; null where something else does.</param>
    public static TranslatedResource<Observation>? Add(XElement entry, List<CodeableConcept> categories, CcdaBuild build, CompositionSection? section)
    {
        if (Read(entry, categories, build) is not { } observation)
        {
            return null;
        }

        TranslatedResource<Observation> added = build.AddEntry(observation, entry, KeyOf(observation, entry));
        CcdaSection.Refer(section, added);
        return added;
    }

    public static string KeyOf(Observation observation, XElement entry)
    {
        XElement? value = entry.At("value");
        return EntryParts.KeyOf(observation.Code, entry.At("effectiveTime"), value?.Attribute("value")?.Value ?? value?.Attribute("code")?.Value ?? value?.Value);
    }

    /// <summary>Without an id. Null with a finding where it has no code.</summary>
    public static Observation? Read(XElement entry, List<CodeableConcept> categories, CcdaBuild build)
    {
        CodeableConcept? code = CdaValues.Concept(entry.At("code"));
        if (code is null && CdaText.Resolved(entry.At("text")) is { } text)
        {
            code = new CodeableConcept { Text = text };
        }

        if (code is null)
        {
            build.Warn(entry, "The observation has no code; its section's narrative says what the author wrote.");
            return null;
        }

        Observation observation = new()
        {
            Identifier = build.Identifiers(entry),
            Status = StatusOf(entry),
            Category = categories,
            Code = code,
            Subject = build.Subject,
            Effective = CdaValues.When(entry.At("effectiveTime"), build.Zone),
            Performer = [.. EntryParts.Performers(entry, build).Where(static performer => performer.ButNoDevice() is not null)],
            Interpretation = EntryParts.Concepts(entry.All("interpretationCode")),
            Method = CdaValues.Concept(entry.At("methodCode")),
            BodySite = CdaValues.Concept(entry.At("targetSiteCode")),
            ReferenceRange = RangesOf(entry),
            Note = EntryParts.Notes(entry, build),
        };
        if (observation.Performer.Count == 0 && build.Authors.Last(entry).ButNoDevice() is { } author)
        {
            observation.Performer.Add(author);
        }

        SetValue(observation, entry, build);
        return observation;
    }

    private static void SetValue(Observation observation, XElement entry, CcdaBuild build)
    {
        XElement? value = entry.At("value");
        if (entry.IsNegated())
        {
            // What was not observed is never a finding.
            build.Warn(entry, "The observation is negated, which FHIR says only in its value; it is kept as one without a value. Right would be a value that says so.");
            observation.DataAbsentReason = CcdaConcepts.AbsentReason("not-performed");
            observation.Note.Add(new Annotation { Text = "Negated in the document as received." });
            return;
        }

        if (value is null || value.IsNull())
        {
            if (CdaValues.Concept(value) is { } other)
            {
                observation.Value = other;
                return;
            }

            observation.DataAbsentReason = CcdaConcepts.AbsentReason(CdaValues.AbsentReason(value));
            return;
        }

        observation.Value = ValueOf(value, build);
        if (observation.Value is not null)
        {
            return;
        }

        if (TypeOf(value) == "PQ" && value.Attr("value") is { } words)
        {
            build.Warn(value, "The value of the quantity is no number, so it is kept as text; right would be a number, or a value of type ST.");
            observation.Value = new FhirString(value.Attr("unit") is { } unit ? $"{words} {unit}" : words);
            return;
        }

        if (value.TypeOf() == "ED" && CdaAttachments.Read(value, build) is { } attachment)
        {
            observation.Extension.Add(new Extension { Url = ValueOfR5, Value = attachment });
            return;
        }

        build.Warn(value, "The value is not of the type that it names, or of one without an equal in FHIR; the section's narrative says what the author wrote.");
        observation.DataAbsentReason = CcdaConcepts.AbsentReason("error");
    }

    /// <summary>By <c>xsi:type</c>, or where it is left out by what stands there.</summary>
    public static DataType? ValueOf(XElement value, CcdaBuild build) => TypeOf(value) switch
    {
        "PQ" => CdaValues.Quantity(value) ?? Compared(value),
        "CD" or "CE" or "CV" or "CO" or "CS" => CdaValues.Concept(value),
        "ST" => CdaText.Resolved(value) is { } text ? new FhirString(text) : null,
        "ED" when value.Attr("representation") != "B64" && CdaText.Resolved(value) is { } text => new FhirString(text),
        "INT" when int.TryParse(value.Attr("value"), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int number) => new FhirInteger(number),
        "REAL" when NmToDecimal.Read(value.Attr("value")) is { } number => new Quantity { Value = number },
        "IVL_PQ" => Between(value),
        "RTO" or "RTO_PQ_PQ" when CdaValues.Quantity(value.At("numerator")) is { } numerator && CdaValues.Quantity(value.At("denominator")) is { } denominator =>
            new Ratio { Numerator = numerator, Denominator = denominator },
        "TS" => build.DateTime(value) is { } time ? new FhirDateTime(time) : null,
        "IVL_TS" => CdaValues.Period(value, build.Zone),
        "BL" => CdaValues.Flag(value),
        _ => null,
    };

    private static string? TypeOf(XElement value) => value.TypeOf()
        ?? (value.Attribute("code") is not null ? "CD" : value.Attribute("unit") is not null ? "PQ" : value.At("low") is not null || value.At("high") is not null ? "IVL_PQ" : value.HasElements || value.Value.Trim().Length > 0 ? "ST" : null);

    /// <summary>A number with a sign before it, which PQ does not take and some send.</summary>
    private static Quantity? Compared(XElement pq)
    {
        if (pq.Attr("value") is { } text && NmToDecimal.ReadCompared(text) is var (comparator, value))
        {
            string? unit = pq.Attr("unit");
            string? code = unit is null ? null : CdaUnits.CodeOf(unit);
            return new Quantity { Value = value, Comparator = comparator, Unit = unit, System = code is null ? null : Tables.CodeSystems.Ucum, Code = code };
        }

        return null;
    }

    /// <summary>IVL_PQ: a range, or a limit on one side.</summary>
    private static DataType? Between(XElement interval)
    {
        Quantity? low = CdaValues.Quantity(interval.At("low"));
        Quantity? high = CdaValues.Quantity(interval.At("high"));
        switch (low, high)
        {
            case ({ }, { }):
                return new Fhir.Model.Range { Low = low, High = high };
            case ({ }, null):
                low.Comparator = interval.At("low").Attr("inclusive") == "false" ? ">" : ">=";
                return low;
            case (null, { }):
                high.Comparator = interval.At("high").Attr("inclusive") == "false" ? "<" : "<=";
                return high;
            default:
                return CdaValues.Quantity(interval.At("center"));
        }
    }

    /// <summary>FHIR's ranges are the normal ones; where the document marks one as that, it alone is taken.</summary>
    private static List<ObservationReferenceRange> RangesOf(XElement entry)
    {
        List<XElement> ranges = [.. entry.All("referenceRange").Select(range => range.At("observationRange")).OfType<XElement>()];
        List<XElement> normal = ranges.FindAll(static range => range.At("interpretationCode").Peek("code") == "N");
        return [.. (normal.Count > 0 ? normal : ranges).Select(RangeOf).OfType<ObservationReferenceRange>()];
    }

    private static ObservationReferenceRange? RangeOf(XElement range)
    {
        XElement? value = range.At("value");
        ObservationReferenceRange read = new()
        {
            Low = CdaValues.Quantity(value.At("low")),
            High = CdaValues.Quantity(value.At("high")),
            Text = CdaText.Resolved(range.At("text")) ?? (value.TypeOf() == "ST" ? CdaText.Resolved(value) : null),
        };
        if (read.Low is null && read.High is null && read.Text is null)
        {
            return null;
        }

        // FHIR's range is the normal one, unless its type says otherwise.
        if (range.At("interpretationCode") is { } meaning && meaning.Peek("code") == "N")
        {
            meaning.NoteFrame();
        }
        else
        {
            read.Type = CdaValues.Concept(range.At("interpretationCode"));
        }

        return read;
    }

    /// <summary>The guide's map of <c>statusCode</c>.</summary>
    public static string StatusOf(XElement entry) => entry.At("statusCode").Attr("code") switch
    {
        "completed" => "final",
        "active" or "held" or "suspended" => "registered",
        "aborted" or "cancelled" => "cancelled",
        "nullified" => "entered-in-error",
        _ => "unknown",
    };
}

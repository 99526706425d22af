using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Local;

/// <summary>Keeps a counterparty's own fields as extensions.</summary>
internal static class FieldExtensions
{
    public static void Apply(MessageBuild build)
    {
        foreach (FieldExtension rule in build.Context.Options.Extensions)
        {
            foreach (PlacedSegment segment in build.Segments)
            {
                if (segment.Id == rule.From.Segment && segment[rule.From.Field].Value.IsPresent)
                {
                    Apply(build, rule, segment);
                }
            }
        }
    }

    private static void Apply(MessageBuild build, FieldExtension rule, PlacedSegment segment)
    {
        if (OnlyOne(build, rule.ResourceType) is not { } resource)
        {
            build.Context.WarnOnce(
                $"extension {rule.From}",
                segment.Place(rule.From.Field),
                $"{rule.From} is an extension of {rule.ResourceType} here, and the message does not give exactly one; right would be one.");
            return;
        }

        string before = build.Context.Coverage?.BeginResource(rule.ResourceType) ?? "";
        int number = 0;
        foreach (Hl7Repetition repetition in segment[rule.From.Field].Repetitions)
        {
            number++;
            Source source = Source.Of(segment, rule.From.Field, repetition, number, build.Context);
            source = rule.From.Component > 0 ? source[rule.From.Component] : source;
            source = rule.From.Subcomponent > 0 ? source[rule.From.Subcomponent] : source;
            if (source.IsPresent && source.Into("extension", (in Source value) => Read(value, rule.Type)) is { } content)
            {
                resource.Extension.Add(new Extension { Url = rule.Url, Value = content });
            }
        }

        build.Context.Coverage?.EndResource(before);
    }

    private static DomainResource? OnlyOne(MessageBuild build, string type)
    {
        if (type == "Patient")
        {
            return build.Patient?.Value;
        }

        DomainResource? found = null;
        foreach (TranslatedResource resource in build.Resources)
        {
            if (resource.TypeName == type && resource.Resource is DomainResource one)
            {
                if (found is not null)
                {
                    return null;
                }

                found = one;
            }
        }

        return found;
    }

    private static DataType? Read(in Source source, ExtensionType type) => type switch
    {
        ExtensionType.Code => source.Code() is { } code ? new FhirCode(code) : null,
        ExtensionType.YesNo => source.YesNo() is { } flag ? new FhirBoolean(flag) : null,
        ExtensionType.Whole => Integer(source),
        ExtensionType.Number => Number(source),
        ExtensionType.Date => source.Date() is { } date ? new FhirDate(date) : null,
        ExtensionType.DateTime => source.DateTime() is { } time ? new FhirDateTime(time) : null,
        ExtensionType.Concept => CweToCodeableConcept.Read(source),
        _ => source.Whole() is { } text ? new FhirString(text) : null,
    };

    private static FhirInteger? Integer(in Source source)
    {
        if (int.TryParse(source.Peek(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            source.Used();
            return new FhirInteger(number);
        }

        source.Context.Warn(source.Place, $"{source.Place} is no whole number, which its extension holds here; right would be digits, or another type in the connection's translation.");
        return null;
    }

    private static FhirDecimal? Number(in Source source)
    {
        if (source.Peek() is { } text && NmToDecimal.Read(text) is { } number)
        {
            source.Used();
            return number;
        }

        source.Context.Warn(source.Place, $"{source.Place} is no number, which its extension holds here; right would be digits, or another type in the connection's translation.");
        return null;
    }
}

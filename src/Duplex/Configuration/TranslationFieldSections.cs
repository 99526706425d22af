using System.Collections.Immutable;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Names;
using Duplex.Translation.Local;

namespace Duplex.Configuration;

/// <summary>Reads <c>translation.moves</c> and <c>translation.extensions</c>.</summary>
internal static class TranslationFieldSections
{
    private const string PathExample = "write a field or a component, such as PID-32 or ZPI-3.2";

    private static readonly (string Word, ExtensionType Value)[] Types =
    [
        ("string", ExtensionType.Text),
        ("code", ExtensionType.Code),
        ("boolean", ExtensionType.YesNo),
        ("integer", ExtensionType.Whole),
        ("decimal", ExtensionType.Number),
        ("date", ExtensionType.Date),
        ("dateTime", ExtensionType.DateTime),
        ("CodeableConcept", ExtensionType.Concept),
    ];

    public static ImmutableArray<FieldMove> ReadMoves(YamlSection section)
    {
        var moves = ImmutableArray.CreateBuilder<FieldMove>();
        foreach (var one in section.OptionalSections("moves", "write moves: [ { from: PID-32, to: PID-18 } ]"))
        {
            var from = ReadPath(one, "from");
            var to = ReadPath(one, "to");
            one.RefuseOthers();
            if (to is { } target && FieldNames.Of(target.Segment, target.Field) is null)
            {
                one.Report("to", $"{target} is no field of the standard, so that nothing would read it", Known(target.Segment));
            }
            else if (from is { } source && to is { } place && source == place)
            {
                one.Report("to", "the field would move to where it is", "write another field, or leave the line out");
            }
            else if (from is { } checkedFrom && to is { } checkedTo)
            {
                moves.Add(new FieldMove(checkedFrom, checkedTo));
            }
        }

        return moves.ToImmutable();
    }

    public static ImmutableArray<FieldExtension> ReadExtensions(YamlSection section)
    {
        var extensions = ImmutableArray.CreateBuilder<FieldExtension>();
        foreach (var one in section.OptionalSections("extensions", "write extensions: [ { from: ZPI-3, on: Patient, url: \"https://...\", type: string } ]"))
        {
            const string ResourceExample = "write the resource whose extension it is, such as Patient or Encounter";
            var from = ReadPath(one, "from");
            var on = one.RequiredText("on", ResourceExample);
            var url = one.Name("url");
            var type = one.Choice("type", ExtensionType.Text, Types);
            one.RefuseOthers();
            if (on is not null && !FhirModel.IsResourceType(on))
            {
                one.Report("on", $"'{on}' is no resource of FHIR R4", ResourceExample);
            }
            else if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "urn"))
            {
                one.Report("url", "an extension is named by an address that begins with http:, https: or urn:", "write one of your own, such as \"https://hospital.example/fhir/ward\"");
            }
            else if (from is { } source && on is not null && url is not null)
            {
                extensions.Add(new FieldExtension(source, on, url, type));
            }
        }

        return extensions.ToImmutable();
    }

    private static Hl7Path? ReadPath(YamlSection section, string key)
    {
        if (section.RequiredText(key, PathExample) is not { } text)
        {
            return null;
        }

        if (!Hl7Path.TryParse(text, out var path) || path.Field == 0)
        {
            section.Report(key, $"'{text}' is not a place in an HL7 v2 message", PathExample);
            return null;
        }

        if (path.Repetition > 0 || path.Occurrence > 1)
        {
            section.Report(key, $"'{text}' names one repetition, and a rule is for all of them", PathExample);
            return null;
        }

        if (path is { Segment: "MSH", Field: 1 or 2 or 9 or 10 })
        {
            section.Report(key, $"{text} says how the message is read", "leave it as it is");
            return null;
        }

        return path;
    }

    private static string Known(string segment) => FieldNames.Of(segment).Count is > 0 and var last
        ? $"{segment} has the fields 1 to {last}"
        : "write a field of a segment of the standard, such as PID-18; a field of your own becomes an extension by 'extensions'";
}

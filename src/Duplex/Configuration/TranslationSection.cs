using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Duplex.Fhir.Values;
using Duplex.Translation;
using Duplex.Translation.Local;

namespace Duplex.Configuration;

/// <summary>Reads the section <c>translation</c> of a connection, or a file that holds its keys alone.</summary>
internal static class TranslationSection
{
    private static readonly (string Word, NumberKind? Value)[] Kinds =
    [
        ("patient", NumberKind.Patient),
        ("visit", NumberKind.Visit),
        ("account", NumberKind.Account),
        ("placer", NumberKind.Placer),
        ("filler", NumberKind.Filler),
        ("practitioner", NumberKind.Practitioner),
        ("other", NumberKind.Other),
    ];

    private const string Right = "write what its messages do in their own way, such as timeZone: America/New_York, or leave the section out";

    public static TranslationRules Read(YamlSection root, IdentifierOptions? identifiers) =>
        root.OptionalSection("translation", Right) is { } section ? ReadKeys(section, identifiers) : TranslationRules.None;

    /// <param name="identifiers">Those of the connection, which the authorities here must not contradict; null without a connection.</param>
    public static TranslationRules ReadKeys(YamlSection section, IdentifierOptions? identifiers)
    {
        var rules = new TranslationRules
        {
            Zone = ReadZone(section),
            Authorities = ReadAuthorities(section, identifiers),
            MayName = [.. section.OptionalList("mayName", "write mayName: [ \"urn:oid:2.16.840.1.113883.19.5.2\" ], systems of other connections that its messages name by their URI").Select(static system => system.Text)],
            IdentifierTypes = ReadWords(section, "identifierTypes", "write identifierTypes: { PT: MR }, the counterparty's type and that of table 0203"),
            Moves = TranslationFieldSections.ReadMoves(section),
            Extensions = TranslationFieldSections.ReadExtensions(section),
            Codes = TranslationCodeSection.Read(section),
            Units = ReadUnits(section),
            Doses = ReadDoses(section),
        };
        section.RefuseOthers();
        return rules;
    }

    private static TimeZoneInfo ReadZone(YamlSection section)
    {
        const string Example = "write a name of the IANA time zone database, such as America/New_York";
        if (section.OptionalText("timeZone", Example) is not { } name)
        {
            return TimeZoneInfo.Utc;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone))
        {
            return zone;
        }

        section.Report("timeZone", $"'{name}' is not a time zone that this machine knows", Example);
        return TimeZoneInfo.Utc;
    }

    private static ImmutableArray<AssigningAuthority> ReadAuthorities(YamlSection section, IdentifierOptions? identifiers)
    {
        var authorities = ImmutableArray.CreateBuilder<AssigningAuthority>();
        foreach (var one in section.OptionalSections("authorities", "write authorities: [ { name: HOSP, system: \"urn:oid:2.16.840.1.113883.19.5.1\" } ]"))
        {
            var name = one.OptionalText("name", "write the authority as the counterparty writes it in CX-4, or leave the key out for identifiers without one") ?? "";
            var system = one.Name("system");
            var universalId = one.OptionalText("universalId", "write CX-4.2, such as 2.16.840.1.113883.19.5.1, or leave the key out");
            var kind = one.Choice("of", null, Kinds);
            var type = one.OptionalText("type", "write the type of its identifiers where messages state none, such as MR");
            one.RefuseOthers();
            if (identifiers is not null && name == identifiers.PatientAuthority && kind is null or NumberKind.Patient && system is not null && system != identifiers.PatientSystem)
            {
                one.Report("system", $"'identifiers.patient' says another system of the authority '{name}'", $"write {identifiers.PatientSystem}, or mend 'identifiers.patient'");
            }
            else if (identifiers?.ResourceIds is { } ids && name == ids)
            {
                one.Report("name", $"'{name}' is the authority of 'identifiers.resourceIds'", "leave it out here");
            }
            else if (authorities.Any(other => other.Namespace == name && other.UniversalId == universalId && other.Kind == kind))
            {
                one.Report("name", $"the authority '{name}' stands here twice", "leave one of the two out");
            }

            authorities.Add(new AssigningAuthority { Namespace = name, System = system ?? "", UniversalId = universalId, Kind = kind, IdentifierType = type });
        }

        return authorities.ToImmutable();
    }

    private static FrozenDictionary<string, string> ReadUnits(YamlSection section)
    {
        const string Example = "write units: { millimol/l: mmol/L, TAB: \"{tbl}\" }, the counterparty's spelling and the UCUM code";
        var units = ReadWords(section, "units", Example);
        if (section.OptionalSection("units", Example) is { } spelled)
        {
            foreach (var (spelling, code) in units.Where(unit => !Ucum.IsValid(unit.Value)))
            {
                spelled.Report(spelling, $"'{code}' is not a UCUM code", "write one, such as mg/dL, or an annotation in braces, such as {tbl}");
            }
        }

        return units;
    }

    private static FrozenDictionary<string, LocalDose> ReadDoses(YamlSection section)
    {
        const string Example = "write doses: { half: 0.5, one tab: \"1 {tbl}\" }, the counterparty's spelling, the number and a UCUM code where no unit is sent";
        var doses = new Dictionary<string, LocalDose>(StringComparer.Ordinal);
        foreach (var (spelling, meaning) in ReadWords(section, "doses", Example))
        {
            var parts = meaning.Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            var isNumber = parts.Length > 0 && decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
            var unit = parts.Length > 1 ? parts[1] : null;
            if (isNumber && (unit is null || Ucum.IsValid(unit)))
            {
                doses[spelling] = new LocalDose(parts[0], unit);
            }
            else
            {
                section.OptionalSection("doses", Example)!.Report(spelling, $"'{meaning}' is not a number with a UCUM code or without", "write such as 0.5, or \"1 {tbl}\"");
            }
        }

        return doses.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> ReadWords(YamlSection section, string key, string right)
    {
        if (section.OptionalSection(key, right) is not { } words)
        {
            return FrozenDictionary<string, string>.Empty;
        }

        return words.Keys()
            .Select(word => (word, meaning: words.OptionalText(word, right)))
            .Where(pair => pair.meaning is not null)
            .ToFrozenDictionary(pair => pair.word, pair => pair.meaning!, StringComparer.Ordinal);
    }
}

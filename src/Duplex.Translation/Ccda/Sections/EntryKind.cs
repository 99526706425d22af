using System.Collections.Frozen;
using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Reads one entry: adds its resources, and refers to them from the section. It tells what it cannot read.</summary>
internal delegate void ReadEntry(XElement entry, CcdaBuild build, CompositionSection section);

/// <summary>Entries that are read in one way.</summary>
/// <param name="Read">What reads them.</param>
/// <param name="Templates">Roots of the templates that they follow, in any version.</param>
/// <param name="Sections">LOINC codes of sections whose entries without a known template are taken as these. Default: none.</param>
/// <param name="Elements">Names of the CDA elements that those may be.</param>
internal sealed record EntryKind(ReadEntry Read, FrozenSet<string> Templates, FrozenSet<string> Sections, FrozenSet<string> Elements)
{
    /// <summary>Whether entries of the kind are findings, so that one of another mood than EVN is none. Default: false.</summary>
    public bool IsOfEvents { get; init; }

    /// <summary>Templates of C-CDA entries stand below this.</summary>
    public const string Prefix = "2.16.840.1.113883.10.20.22.4.";

    public static EntryKind Of(ReadEntry read, IEnumerable<string> templates, string sections = "", string elements = "") => new(
        read,
        templates.Select(static template => template.Contains("840", StringComparison.Ordinal) ? template : Prefix + template).ToFrozenSet(StringComparer.Ordinal),
        sections.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal),
        elements.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal));
}

using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>
/// CWE to CodeableConcept for elements that nothing is done to afterwards: a connection's messages hold the same codes again and again,
/// whose codings are then those of the first message.
/// </summary>
internal static class KeptConcepts
{
    // Of the kinds that a directory's memory tells apart.
    private const int ReaderOfConcept = 30;
    private const int ReaderOfLanguage = 36;
    private const int FirstReaderOfMap = 100;

    /// <inheritdoc cref="CweToCodeableConcept.Read"/>
    public static CodeableConcept? Read(in Source cwe) => Read(cwe, ReaderOfConcept, null, static (in Source sent, CodeMap? _) => CweToCodeableConcept.Read(sent));

    /// <inheritdoc cref="CweToLanguage.Read"/>
    public static CodeableConcept? ReadLanguage(in Source cwe) => Read(cwe, ReaderOfLanguage, null, static (in Source sent, CodeMap? _) => CweToLanguage.Read(sent));

    /// <inheritdoc cref="MappedConcepts.Read"/>
    public static CodeableConcept? Read(in Source cwe, CodeMap map) => Read(cwe, FirstReaderOfMap + map.Number, map, static (in Source sent, CodeMap? table) => MappedConcepts.Read(sent, table!));

    private static CodeableConcept? Read(in Source cwe, int reader, CodeMap? map, ReadConcept read)
    {
        if (cwe.Context.Directory?.Memory is not { } memory || cwe.Value.Length == 0)
        {
            return read(cwe, map);
        }

        if (memory.Find<ConceptEntry>(reader, cwe, cwe.Value.Bytes, out bool isAgain) is { } known)
        {
            foreach (string system in known.UnknownSystems)
            {
                CweToCodeableConcept.TellSystem(cwe, system);
            }

            return known.Concept();
        }

        int remarks = memory.Remarks;
        CodeableConcept? concept = read(cwe, map);
        if (isAgain && concept is { Coding.Count: > 0, HasExtensions: false })
        {
            string[] unknown = [.. concept.Coding.Select(UnknownSystemOf).OfType<string>()];
            concept.Coding.ForEach(static coding => coding.WriteOnce());
            memory.Keep(reader, cwe, cwe.Value.Bytes, remarks + unknown.Length, new ConceptEntry([.. concept.Coding], concept.Text?.Value, unknown));
        }

        return concept;
    }

    /// <summary>The name that was sent of a code system that is not known; null for one that is.</summary>
    private static string? UnknownSystemOf(Coding coding) => (coding.FindExtension(Extensions.CodeSystemNameUrl)?.Value as FhirString)?.Value;

    private delegate CodeableConcept? ReadConcept(in Source cwe, CodeMap? map);

    /// <param name="UnknownSystems">Each message that names one of them is told so.</param>
    private sealed record ConceptEntry(Coding[] Codings, string? Text, string[] UnknownSystems)
    {
        public CodeableConcept Concept() => new() { Coding = [.. Codings], Text = Text };
    }
}

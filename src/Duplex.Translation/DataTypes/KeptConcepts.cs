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
    private const int FirstReaderOfMap = 100;

    /// <inheritdoc cref="CweToCodeableConcept.Read"/>
    public static CodeableConcept? Read(in Source cwe)
    {
        if (cwe.Context.Directory?.Memory is not { } memory || cwe.Value.Length == 0)
        {
            return CweToCodeableConcept.Read(cwe);
        }

        if (memory.Find<ConceptEntry>(ReaderOfConcept, cwe, cwe.Value.Bytes, out bool isAgain) is { } known)
        {
            return known.Concept();
        }

        int remarks = memory.Remarks;
        CodeableConcept? concept = CweToCodeableConcept.Read(cwe);
        Keep(ReaderOfConcept, cwe, isAgain ? concept : null, remarks, memory);
        return concept;
    }

    /// <inheritdoc cref="MappedConcepts.Read"/>
    public static CodeableConcept? Read(in Source cwe, CodeMap map)
    {
        if (cwe.Context.Directory?.Memory is not { } memory || cwe.Value.Length == 0)
        {
            return MappedConcepts.Read(cwe, map);
        }

        int reader = FirstReaderOfMap + map.Number;
        if (memory.Find<ConceptEntry>(reader, cwe, cwe.Value.Bytes, out bool isAgain) is { } known)
        {
            return known.Concept();
        }

        int remarks = memory.Remarks;
        CodeableConcept? concept = MappedConcepts.Read(cwe, map);
        Keep(reader, cwe, isAgain ? concept : null, remarks, memory);
        return concept;
    }

    private static void Keep(int reader, in Source cwe, CodeableConcept? concept, int remarks, DirectoryMemory memory)
    {
        if (concept is { Coding.Count: > 0, HasExtensions: false })
        {
            foreach (Coding coding in concept.Coding)
            {
                coding.WriteOnce();
            }

            memory.Keep(reader, cwe, cwe.Value.Bytes, remarks, new ConceptEntry([.. concept.Coding], concept.Text?.Value));
        }
    }

    private sealed record ConceptEntry(Coding[] Codings, string? Text)
    {
        public CodeableConcept Concept() => new() { Coding = [.. Codings], Text = Text };
    }
}

using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>SPS (OBR-15 before 2.7) to Specimen (sheet <c>SPS[Specimen-Source]</c>).</summary>
internal static class SpsToSpecimen
{
    /// <summary>Fills what SPS says; true where it says anything.</summary>
    public static bool Read(in Source sps, Specimen specimen)
    {
        specimen.Type = sps[1].Into("type", static (in Source code) => MappedConcepts.Read(code, CodeMaps.SpecimenType));
        if (sps[2].Into("container.additive", static (in Source code) => MappedConcepts.Read(code, CodeMaps.AdditivePreservative)) is { } additive)
        {
            specimen.Container.Add(new SpecimenContainer { Additive = additive });
        }

        if (sps[3].Whole("note.text") is { } note)
        {
            specimen.Note.Add(new Annotation { Text = note });
        }

        if (sps[4].Into("collection.bodySite", static (in Source code) => MappedConcepts.Read(code, CodeMaps.BodySite)) is { } site)
        {
            (specimen.Collection ??= new SpecimenCollection()).BodySite = site;
        }

        if (sps[6].Into("condition", static (in Source code) => MappedConcepts.Read(code, CodeMaps.SpecimenCondition)) is { } condition)
        {
            specimen.Condition.Add(condition);
        }

        return specimen.Type is not null || specimen.Container.Count + specimen.Note.Count + specimen.Condition.Count > 0 || specimen.Collection is not null;
    }
}

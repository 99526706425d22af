using Duplex.Fhir.Model;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>People near a patient, wherever the message names them.</summary>
internal static class RelatedPersons
{
    /// <summary>A reference to the person; null where nothing is known but that there is one.</summary>
    public static Reference? Add(RelatedPerson person, MessageBuild build)
    {
        // Who is told by dates alone is nobody that a chart could find again; a Bundle says no less than its message.
        if ((KeyOf(person) ?? UntoldKey(person, build)) is not { } key)
        {
            return null;
        }

        person.Id = build.IdOf("RelatedPerson", key);
        person.Patient = CareSteps.SubjectOf(build);
        return new Reference { ReferenceValue = build.Add(person).Reference };
    }

    private static string? UntoldKey(RelatedPerson person, MessageBuild build) =>
        build.Context.Options.NamesDirectory && ResourceContent.HasAny(person) ? $"\u001f{build.Message["MSH-10"]}\u001f{build.Resources.Count}" : null;

    /// <summary>A number, otherwise name and relationship.</summary>
    private static string? KeyOf(RelatedPerson person)
    {
        if (person.Identifier is [{ } number, ..])
        {
            return $"{number.System?.Value}\u001f{number.Value?.Value}";
        }

        string relationship = person.Relationship is [{ } concept, ..] ? concept.Coding is [{ } coding, ..] ? coding.Code?.Value ?? "" : concept.Text?.Value ?? "" : "";
        return person.Name is [{ } name, ..] ? $"{name.Family?.Value}\u001f{string.Join(' ', name.Given.Select(given => given.Value))}\u001f{relationship}"
            : ResourceContent.HasAny(person) ? $"\u001f\u001f{relationship}"
            : null;
    }
}

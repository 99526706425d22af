using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>Codes, identifiers, contacts and flags.</summary>
internal static class TokenConversion
{
    private static readonly int Codings = IndexConversion.IndexOf("CodeableConcept", "coding");

    public static void Add(SearchParameterDefinition parameter, object item, IndexSink sink)
    {
        switch (item)
        {
            case CodeableConcept concept:
                AddConcept(parameter, concept, sink);
                break;
            case Coding coding:
                AddCoding(parameter, coding, sink);
                break;
            case Identifier identifier:
                AddIdentifier(parameter, identifier, sink);
                break;
            case ContactPoint contact:
                AddToken(parameter, contact.Use?.Text, contact.Value?.Text, null, sink);
                break;
            case FhirCode code:
                if (code.Text is { Length: > 0 } value)
                {
                    sink.Add(new TokenIndexValue(parameter, null, value, null, IsSystemImplied: true));
                }

                break;
            case FhirString { Text: { Length: > 0 } text }:
                sink.Add(new TokenIndexValue(parameter, null, text, null, IgnoresCase: true));
                break;
            case FhirBoolean { Text: { } flag }:
                sink.Add(new TokenIndexValue(parameter, null, flag, null, IsSystemImplied: true));
                break;
            case PrimitiveType primitive:
                AddToken(parameter, null, primitive.Text, null, sink);
                break;
            // The id of a resource, which is case sensitive.
            case string text:
                AddToken(parameter, null, text, null, sink);
                break;
            case bool flag:
                sink.Add(new TokenIndexValue(parameter, null, flag ? "true" : "false", null, IsSystemImplied: true));
                break;
        }
    }

    private static void AddConcept(SearchParameterDefinition parameter, CodeableConcept concept, IndexSink sink)
    {
        if (concept.GetProperty(Codings) is List<Coding> codings)
        {
            foreach (var coding in codings)
            {
                AddCoding(parameter, coding, sink);
            }
        }

        if (concept.Text?.Text is { Length: > 0 } text)
        {
            sink.Add(new TokenIndexValue(parameter, null, null, text));
        }
    }

    private static void AddCoding(SearchParameterDefinition parameter, Coding coding, IndexSink sink) =>
        AddToken(parameter, coding.System?.Text, coding.Code?.Text, coding.Display?.Text, sink);

    private static void AddIdentifier(SearchParameterDefinition parameter, Identifier identifier, IndexSink sink)
    {
        var value = identifier.Value?.Text;
        AddToken(parameter, identifier.System?.Text, value, identifier.Type?.Text?.Text, sink);
        if (value is { Length: > 0 } && identifier.Type?.GetProperty(Codings) is List<Coding> types)
        {
            foreach (var type in types)
            {
                if (type.Code?.Text is { Length: > 0 } code)
                {
                    sink.Add(new IdentifierTypeIndexValue(parameter, type.System?.Text, code, value));
                }
            }
        }
    }

    private static void AddToken(SearchParameterDefinition parameter, string? system, string? code, string? text, IndexSink sink)
    {
        if (code is { Length: > 0 } || system is { Length: > 0 } || text is { Length: > 0 })
        {
            sink.Add(new TokenIndexValue(parameter, system, code, text));
        }
    }
}

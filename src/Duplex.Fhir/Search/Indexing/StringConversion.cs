using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>Text: a name and an address by each of their parts.</summary>
internal static class StringConversion
{
    private static readonly int Given = IndexConversion.IndexOf("HumanName", "given");
    private static readonly int Prefix = IndexConversion.IndexOf("HumanName", "prefix");
    private static readonly int Suffix = IndexConversion.IndexOf("HumanName", "suffix");
    private static readonly int Line = IndexConversion.IndexOf("Address", "line");

    public static void Add(SearchParameterDefinition parameter, object item, IndexSink sink)
    {
        switch (item)
        {
            case HumanName name:
                AddText(parameter, name.Text, sink);
                AddText(parameter, name.Family, sink);
                AddAll(parameter, name.GetProperty(Given), sink);
                AddAll(parameter, name.GetProperty(Prefix), sink);
                AddAll(parameter, name.GetProperty(Suffix), sink);
                break;
            case Address address:
                AddText(parameter, address.Text, sink);
                AddAll(parameter, address.GetProperty(Line), sink);
                AddText(parameter, address.City, sink);
                AddText(parameter, address.District, sink);
                AddText(parameter, address.State, sink);
                AddText(parameter, address.PostalCode, sink);
                AddText(parameter, address.Country, sink);
                break;
            case PrimitiveType primitive:
                AddText(parameter, primitive, sink);
                break;
        }
    }

    private static void AddAll(SearchParameterDefinition parameter, object? texts, IndexSink sink)
    {
        if (texts is List<FhirString> list)
        {
            foreach (var text in list)
            {
                AddText(parameter, text, sink);
            }
        }
    }

    private static void AddText(SearchParameterDefinition parameter, PrimitiveType? primitive, IndexSink sink)
    {
        if (primitive?.Text is { Length: > 0 } text)
        {
            sink.Add(new StringIndexValue(parameter, text, SearchText.Normalize(text)));
        }
    }
}

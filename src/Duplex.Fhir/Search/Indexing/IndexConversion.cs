using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>From items of a resource to index values.</summary>
internal static class IndexConversion
{
    public static Action<SearchParameterDefinition, object, IndexSink> Of(SearchParameterType type) => type switch
    {
        SearchParameterType.String => StringConversion.Add,
        SearchParameterType.Token => TokenConversion.Add,
        SearchParameterType.Reference => ReferenceConversion.Add,
        SearchParameterType.Date => DateConversion.Add,
        SearchParameterType.Number => QuantityConversion.AddNumber,
        SearchParameterType.Quantity => QuantityConversion.Add,
        SearchParameterType.Uri => AddUri,
        SearchParameterType.Special => AddPosition,
        _ => throw new InvalidOperationException($"A component of the type {type} has no values of its own."),
    };

    /// <summary>The index of a property of a data type, which reads a list without making one.</summary>
    public static int IndexOf(string type, string property) => FhirModel.FindType(type)!.Find(property)!.Index;

    private static void AddUri(SearchParameterDefinition parameter, object item, IndexSink sink)
    {
        if ((item as PrimitiveType)?.Text is { Length: > 0 } uri)
        {
            sink.Add(new UriIndexValue(parameter, uri));
        }
    }

    private static void AddPosition(SearchParameterDefinition parameter, object item, IndexSink sink)
    {
        if (item is LocationPosition { Latitude.Value: { } latitude, Longitude.Value: { } longitude })
        {
            sink.Add(new PositionIndexValue(parameter, latitude, longitude));
        }
    }
}

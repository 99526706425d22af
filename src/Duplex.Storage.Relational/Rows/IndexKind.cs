using Duplex.Fhir.Search;

namespace Duplex.Storage.Relational.Rows;

/// <summary>The kinds of index rows; each has a table of its own.</summary>
public enum IndexKind
{
    Token,
    Reference,
    Date,
    Text,
    Number,
}

public static class IndexKinds
{
    /// <summary>Where the values of a parameter lie; those of a composite by its first part.</summary>
    public static IndexKind Of(SearchParameterDefinition parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return Of(parameter.Type == SearchParameterType.Composite ? parameter.Components[0].Type : parameter.Type);
    }

    private static IndexKind Of(SearchParameterType type) => type switch
    {
        SearchParameterType.Token => IndexKind.Token,
        SearchParameterType.Reference => IndexKind.Reference,
        SearchParameterType.Date => IndexKind.Date,
        SearchParameterType.String or SearchParameterType.Uri => IndexKind.Text,
        _ => IndexKind.Number,
    };
}

using System.Collections.Frozen;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>All functions by name.</summary>
internal static class FunctionTable
{
    private static readonly FrozenDictionary<string, FunctionDefinition> ByName = new FunctionDefinition[][]
    {
        ExistenceFunctions.All, SelectionFunctions.All, SubsetFunctions.All, Sets.All, LogicFunctions.All, ConversionFunctions.All, QuantityFunctions.All,
        TextFunctions.All, TextEditFunctions.All, PatternFunctions.All, EncodingFunctions.All, MathFunctions.All, TreeFunctions.All,
        UtilityFunctions.All, BoundaryFunctions.All, DateFunctions.All, SortFunctions.All, FhirFunctions.All, ReferenceFunctions.All, TerminologyFunctions.All,
        AggregateFunctions.All, ProfileFunctions.All,
    }.SelectMany(group => group).ToFrozenDictionary(function => function.Name, StringComparer.Ordinal);

    public static FunctionDefinition? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>A sentence that names a function with a like name, or nothing.</summary>
    public static string Suggestion(string name)
    {
        var alike = Alike(name);
        return alike is null ? "" : $" Is {alike}() meant?";
    }

    /// <summary>The function whose name is most like this one, or null.</summary>
    public static string? Alike(string name) => Spelling.Nearest(name, ByName.Keys.Append("ofType").Append("is").Append("as"));
}

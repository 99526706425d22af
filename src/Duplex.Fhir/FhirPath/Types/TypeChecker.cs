using Duplex.Fhir.FhirPath.Nodes;

namespace Duplex.Fhir.FhirPath.Types;

internal static class TypeChecker
{
    public static void Check(Node root, string text, string typeName, FhirPathCompileOptions options)
    {
    }
}

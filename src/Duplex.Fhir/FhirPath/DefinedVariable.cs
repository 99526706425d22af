namespace Duplex.Fhir.FhirPath;

/// <summary>What <c>defineVariable()</c> added, and what was there before.</summary>
internal sealed record DefinedVariable(string Name, FhirPathItems Value, DefinedVariable? Outer)
{
    public static DefinedVariable? Find(DefinedVariable? first, string name)
    {
        for (var current = first; current is not null; current = current.Outer)
        {
            if (current.Name == name)
            {
                return current;
            }
        }

        return null;
    }
}

using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE, ID and IS to Coding (sheets <c>CWE[Coding]</c> and <c>ID[Coding]</c>).</summary>
internal static class CweToCoding
{
    /// <summary>The first triplet; null where it has neither code nor text.</summary>
    public static Coding? Read(in Source cwe)
    {
        string? code = cwe[1].Code("code");
        string? display = cwe[2].Text("display");
        if (code is null && display is null)
        {
            return null;
        }

        Coding coding = new() { Code = code, Display = display, Version = cwe[7].Text("version") };
        ReadSystem(coding, cwe[3], cwe[14]);
        return coding;
    }

    /// <summary>The equal by the table; the code as sent where the table has none.</summary>
    public static Coding? Read(in Source cwe, CodeMap map)
    {
        if (cwe[1].Peek() is not null && cwe[1].Mapped(map, "code") is { Code: not null } mapped)
        {
            cwe[3].Used("system");
            return mapped.Coding;
        }

        Coding? coding = Read(cwe);
        if (coding is { System: null, Code: not null, HasExtensions: false })
        {
            coding.System = map.Origin;
        }

        return coding;
    }

    /// <summary>The system by its name or OID; a name that is not known stays beside the code.</summary>
    public static void ReadSystem(Coding coding, in Source name, in Source oid)
    {
        coding.System = CodeSystems.Find(name.Peek(), oid.Peek());
        if (coding.System is not null)
        {
            name.Used("system");
            oid.Used("system");
        }
        else if (name.Peek() is "L")
        {
            // A code of no system that others know.
            name.Used("system");
        }
        else if (name.Text("extension") is { } other)
        {
            coding.Extension.Add(Extensions.CodeSystemName(other));
        }
    }
}

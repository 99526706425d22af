using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>Numbers of a person that stand in fields of their own.</summary>
internal static class PersonNumbers
{
    /// <summary>PID-19, NK1-37, GT1-12: type and system are those of the United States, where the field comes from.</summary>
    public static void AddSocialSecurity(in Source st, List<Identifier> identifiers)
    {
        if (IdentifierParts.ReadValue(st) is { } value)
        {
            AddIfNew(new Identifier { Type = IdentifierTypes.Read("SS"), System = CodeSystems.SocialSecurity, Value = value }, identifiers);
        }
    }

    /// <summary>A number that stands in two fields is one number; the one without a system is the other's equal.</summary>
    public static void AddIfNew(Identifier number, List<Identifier> identifiers)
    {
        foreach (Identifier known in identifiers)
        {
            if (known.Value?.Value == number.Value?.Value
                && (number.System is null || known.System is null || known.System.Value == number.System.Value))
            {
                known.System ??= number.System;
                known.Type ??= number.Type;
                return;
            }
        }

        identifiers.Add(number);
    }
}

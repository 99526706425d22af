namespace Duplex.Fhir.Model;

/// <summary>A value that stands alone and may fill a choice element: a primitive or a complex data type.</summary>
public abstract class DataType : Element
{
    internal DataType()
    {
    }
}

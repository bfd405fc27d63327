{  }

self.type.match , self = { (self // match): _z for naïve.x.b in a if type for y1.a in b if (type - y1) if {} };


match a,:
    case *rest,:
        v2.w: a | None;
